import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseSteps } from '../../../../src/gates/migrate/choose.js';
import { readResume } from '../../../../src/gates/migrate/resume.js';
import type { EngineName, History, Migration } from '../../../../src/migrations/model.js';

function migration(id: string, parents: readonly string[] = [], more: Partial<Migration> = {}): Migration {
  const file = `migrations/${id}.sql`;
  const direction = { file, location: { file, line: 1 }, empty: false };
  return { id, name: '', file, files: [file], parents, up: direction, down: direction, ...more };
}

function historyOf(migrations: readonly Migration[], engine: EngineName = 'sql-pairs'): History {
  return { engine, flavor: engine, dir: 'migrations', migrations, heads: [], strangers: [], bookkeeping: [] };
}

const linear = historyOf(['1', '2', '3', '4'].map((id) => migration(id)));

/** 1 <- a2 <- a3, 1 <- b2, merged by m. */
const branched = historyOf(
  [
    migration('1'),
    migration('a2', ['1']),
    migration('b2', ['1']),
    migration('a3', ['a2']),
    migration('m', ['a3', 'b2']),
  ],
  'alembic',
);

function choose(history: History, applied: readonly string[], wanted: Parameters<typeof chooseSteps>[2]) {
  const set = new Set(applied);
  const pending = history.migrations.filter(({ id }) => !set.has(id));
  return chooseSteps(history, { pending, applied: set }, wanted).map(({ id }) => id);
}

describe('which migrations are run', () => {
  test('up: all that are pending, so many, or up to one', () => {
    expect(choose(linear, ['1'], { direction: 'up' })).toEqual(['2', '3', '4']);
    expect(choose(linear, ['1'], { direction: 'up', steps: 2 })).toEqual(['2', '3']);
    expect(choose(linear, ['1'], { direction: 'up', to: '3' })).toEqual(['2', '3']);
    expect(choose(linear, ['1', '2', '3'], { direction: 'up', to: '2' })).toEqual([]);
  });

  test('down: one, so many, or down to one, newest first; what runs whenever it changes is left', () => {
    expect(choose(linear, ['1', '2', '3'], { direction: 'down' })).toEqual(['3']);
    expect(choose(linear, ['1', '2', '3'], { direction: 'down', steps: 2 })).toEqual(['3', '2']);
    expect(choose(linear, ['1', '2', '3'], { direction: 'down', to: '1' })).toEqual(['3', '2']);
    const views = historyOf([migration('1'), migration('R__views', [], { repeatable: true })]);
    expect(choose(views, ['1', 'R__views'], { direction: 'down' })).toEqual(['1']);
  });

  test('of branches only what leads to the revision, or does not', () => {
    expect(choose(branched, [], { direction: 'up', to: 'a3' })).toEqual(['1', 'a2', 'a3']);
    expect(choose(branched, [], { direction: 'up', to: 'm' })).toEqual(['1', 'a2', 'b2', 'a3', 'm']);
    expect(choose(branched, ['1', 'a2', 'b2', 'a3', 'm'], { direction: 'down', to: 'a2' })).toEqual([
      'm',
      'a3',
      'b2',
    ]);
  });

  test('what is no migration, is not applied, or is asked for twice is refused', () => {
    expect(() => choose(linear, [], { direction: 'up', to: '33' })).toThrow('there is no migration 33');
    expect(() => choose(linear, ['1'], { direction: 'down', to: '4' })).toThrow('4 is not applied');
    expect(() => choose(linear, [], { direction: 'up', to: '1', steps: 1 })).toThrow(
      'both to and steps are given',
    );
  });

  test('down to what up came from brings back what up did', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const before = ['1', '2', '3', '4'].slice(0, low);
        const up = choose(linear, before, { direction: 'up', to: String(high) });
        const down = choose(linear, [...before, ...up], { direction: 'down', to: String(low) });
        expect(down).toEqual(up.toReversed());
      }),
    );
  });
});

describe('how to go on with an unfinished migration', () => {
  test('a statement, or what was done by hand; an id may hold colons', () => {
    expect(readResume('003_note:4')).toEqual({ id: '003_note', from: 4 });
    expect(readResume(' a:b:done ')).toEqual({ id: 'a:b', from: 'done' });
    expect(readResume('x:undone')).toEqual({ id: 'x', from: 'undone' });
  });

  test.each(['003_note', '003_note:', ':3', '003_note:0', '003_note:-1', '003_note:finished', ''])(
    '%j is refused with an example',
    (text) => expect(() => readResume(text)).toThrow('--resume 003_add_note:4'),
  );
});
