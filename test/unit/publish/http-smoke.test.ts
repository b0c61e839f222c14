import { expect, test } from '@jest/globals';
import type { SmokeRequest } from '../../../src/core/http-smoke.js';
import { renderSummary } from '../../../src/publish/summary.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { aCheck, aReport } from '../../support/report.js';

const request = (name: string, parts: Partial<SmokeRequest> = {}): SmokeRequest => ({
  ...{ name, method: 'GET', url: `https://shop.example/${name}`, status: 'passed', code: 200 },
  ...{ durationMs: 12, tries: 1, file: 'http-smoke.yml', line: 3, failures: [] },
  ...parts,
});
const skipped = (name: string, reason: string): SmokeRequest =>
  request(name, { status: 'skipped', tries: 0, reason });
const failed = request('login', {
  status: 'failed',
  failures: [{ what: 'status', expected: '200', got: '500' }],
});
const report = (requests: readonly SmokeRequest[]) =>
  aReport({ checks: [aCheck({ gate: 'http-smoke', status: 'failed', httpSmoke: { requests } })] });
const terminal = { colour: false, width: 100, unicode: true };

test('requests that were not sent are one line, not rows', () => {
  const after = ['orders', 'cart', 'pay'].map((name) => skipped(name, '"login" failed before'));
  const { text } = renderSummary(report([request('home'), failed, ...after]));
  expect(text.split('\n').filter((line) => line.includes('shop.example'))).toHaveLength(2);
  expect(text).toContain('➖ 3 requests were not sent: "login" failed before');
  const lines = renderTerminal(report([request('home'), failed, ...after]), terminal);
  expect(lines.filter((line) => line.includes('shop.example'))).toHaveLength(2);
  expect(lines).toContain('  - 3 requests were not sent: "login" failed before');
});

test('each reason is told once, and of many reasons the first', () => {
  const requests = ['a', 'b', 'c', 'd', 'e'].map((name) => skipped(name, `\${${name}} was never captured`));
  const lines = renderTerminal(report([failed, ...requests]), terminal);
  expect(lines).toContain(`  - 1 request was not sent: \${a} was never captured`);
  expect(lines).toContain('  - and others for 2 more reasons');
});

test('a file of which nothing was sent has no empty table', () => {
  const { text } = renderSummary(report([skipped('home', 'the time for all requests was up')]));
  expect(text).toContain('➖ 1 request was not sent: the time for all requests was up');
  expect(text).not.toContain('| request |');
});
