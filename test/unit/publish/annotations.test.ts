import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderAnnotations } from '../../../src/publish/annotations.js';
import { aCheck, aFinding, aReport, nastyText } from '../../support/report.js';

function commandsFor(...findings: readonly ReturnType<typeof aFinding>[]): readonly string[] {
  return renderAnnotations(aReport({ checks: [aCheck({ findings })] })).commands;
}

test('a gate that could not run is told first and counts among the errors', () => {
  const broken = aCheck({ gate: 'smoke', status: 'broken', summary: 'no server\n  fix: start one' });
  const findings = Array.from({ length: 10 }, (_, index) => aFinding({ subject: `${index}` }));
  const { commands, notes } = renderAnnotations(aReport({ checks: [aCheck({ findings }), broken] }));
  expect(commands[0]).toBe('::error title=smoke could not run::no server%0A  fix: start one');
  expect(commands).toHaveLength(10);
  expect(notes).toEqual([expect.stringContaining('1 error more')]);
});

describe('a finding becomes a workflow command', () => {
  test('with its place, title, detail and fix', () => {
    const location = { file: 'migrations/003/up.sql', line: 3, column: 5, endLine: 3, endColumn: 9 };
    expect(commandsFor(aFinding({ title: 'too old', location, detail: 'why', fix: 'git mv a b' }))).toEqual([
      '::error file=migrations/003/up.sql,line=3,endLine=3,col=5,endColumn=9,title=order-behind-base%3A too old::why%0Afix: git mv a b',
    ]);
  });

  test('without columns when it spans lines, because GitHub refuses them there', () => {
    const location = { file: 'a.sql', line: 3, column: 5, endLine: 4, endColumn: 9 };
    expect(commandsFor(aFinding({ location }))[0]).toMatch(/^::error file=a\.sql,line=3,endLine=4,title=/);
  });

  test('without a place when it has none, with the title as its text', () => {
    expect(commandsFor(aFinding({ severity: 'notice', title: 'x' }))).toEqual([
      '::notice title=order-behind-base%3A x::x',
    ]);
  });

  test('with what would end a property or the line escaped', () => {
    const location = { file: 'a,b:c%\n.sql', line: 1 };
    expect(commandsFor(aFinding({ location, title: 't', detail: '100%\r\n::error::no' }))).toEqual([
      '::error file=a%2Cb%3Ac%25%0A.sql,line=1,title=order-behind-base%3A t::100%25%0A::error::no',
    ]);
  });
});

test('a runner that reads the commands gets the file back, and nothing else as a property', () => {
  fc.assert(
    fc.property(nastyText, nastyText, nastyText, (file, title, detail) => {
      const [command] = commandsFor(aFinding({ title, detail, location: { file, line: 1 } }));
      const [, properties] = /^::error ([^\n]*?)::([^\n]+)$/.exec(command ?? '') ?? [];
      const read = Object.fromEntries(
        (properties ?? '').split(',').map((property) => property.split(/=(.*)/s)),
      );
      expect(Object.keys(read)).toEqual(['file', 'line', 'title']);
      expect(decode(read.file)).toBe(file);
    }),
  );
});

function decode(property: string): string {
  const characters: Readonly<Record<string, string>> = {
    '0D': '\r',
    '0A': '\n',
    '3A': ':',
    '2C': ',',
    25: '%',
  };
  return property.replace(/%(0D|0A|3A|2C|25)/g, (_all, code) => characters[code] ?? '');
}

test('what does not fit is said in one line, and one finding of two gates is shown once', () => {
  const findings = [
    ...Array.from({ length: 13 }, (_, index) => aFinding({ subject: `e${index}` })),
    ...Array.from({ length: 11 }, (_, index) => aFinding({ severity: 'warning', subject: `w${index}` })),
  ];
  const report = aReport({ checks: [aCheck({ findings }), aCheck({ gate: 'smoke', findings })] });
  const { commands, notes } = renderAnnotations(report);
  expect(commands).toHaveLength(20);
  expect(notes).toEqual([
    'The diff shows 10 findings of each level; the job summary has 3 errors, 1 warning more.',
  ]);
});

test('a message that is too long is cut, and that is said', () => {
  const detail = `${'x'.repeat(5000)}`;
  const { commands, notes } = renderAnnotations(
    aReport({ checks: [aCheck({ findings: [aFinding({ detail })] })] }),
  );
  expect(commands[0]).toMatch(/x%0A\(cut; the job summary has all of it\)$/);
  expect(notes).toEqual(['1 message in the diff cut at 4096 characters.']);
});
