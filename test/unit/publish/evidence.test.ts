import { expect, test } from '@jest/globals';
import { renderAnnotations } from '../../../src/publish/annotations.js';
import { renderComment } from '../../../src/publish/comment.js';
import { renderSarif } from '../../../src/publish/sarif.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { aCheck, aFinding, aReport } from '../../support/report.js';

const evidence = {
  verdict: 'confirmed',
  server: 'PostgreSQL 16.14',
  seen: ['held ACCESS EXCLUSIVE on orders', 'rewrote orders (column type)'],
} as const;
const findings = [aFinding({ location: { file: 'up.sql', line: 2 }, detail: 'blocks every read', evidence })];
const report = aReport({ checks: [aCheck({ status: 'failed', findings })] });
const line = 'Confirmed on PostgreSQL 16.14: held ACCESS EXCLUSIVE on orders; rewrote orders (column type)';

test('every outlet tells what was measured, in one line below what was predicted', () => {
  const terminal = renderTerminal(report, { colour: false, width: 120, unicode: true });
  expect(terminal).toContain(`  ${line}`);
  expect(terminal.indexOf(`  ${line}`)).toBe(terminal.indexOf('  blocks every read') + 1);
  expect(renderComment(report, 'key')).toContain(
    '**Confirmed on PostgreSQL 16.14:** held ACCESS EXCLUSIVE on orders; rewrote orders &#40;column type&#41;',
  );
  expect(renderAnnotations(report).commands[0]).toContain(`blocks every read%0A${line}`);
  const { runs } = JSON.parse(renderSarif(report, { rules: [] }).text) as {
    runs: { results: { message: { text: string }; properties: object }[] }[];
  };
  const [result] = runs[0]?.results ?? [];
  expect(result?.message.text).toContain(line);
  expect(result?.properties).toEqual({ evidence });
});
