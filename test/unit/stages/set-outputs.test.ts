import { expect, test } from '@jest/globals';
import { healthSpec } from '../../../src/actions/health/spec.js';
import { slackSpec } from '../../../src/actions/slack/spec.js';
import type { CheckResult } from '../../../src/core/check-result.js';
import { setBrokenOutputs, setReportOutputs } from '../../../src/stages/set-outputs.js';
import { recordingHost } from '../../support/recording-host.js';
import { aCheck, aFinding, aReport } from '../../support/report.js';

function outputsOf(...checks: readonly CheckResult[]): Readonly<Record<string, string>> {
  const host = recordingHost();
  const report = aReport({ checks });
  const paths = { reportPath: '.lockkeeper/report.json', sarifPath: undefined, htmlPath: undefined };
  setReportOutputs(host, { report, ...paths });
  return host.outputs;
}

test('a finding that lint and smoke both report is counted once', () => {
  const findings = [aFinding()];
  const lint = aCheck({ status: 'failed', findings });
  const outputs = outputsOf(lint, aCheck({ gate: 'smoke', status: 'failed', findings }));
  expect(outputs).toEqual({
    verdict: 'failed',
    errors: '1',
    warnings: '0',
    notices: '0',
    'report-path': '.lockkeeper/report.json',
    'sarif-path': '',
    'html-path': '',
  });
});

test('the same finding in two projects is two', () => {
  const findings = [aFinding({ severity: 'warning' })];
  const outputs = outputsOf(aCheck({ project: 'api', findings }), aCheck({ project: 'web', findings }));
  expect(outputs).toMatchObject({ verdict: 'passed', warnings: '2' });
});

test('a run that ended before there was a report says broken, and nothing of outputs that the action has not', () => {
  const host = recordingHost();
  setBrokenOutputs(host, slackSpec);
  expect(host.outputs).toEqual({});
  setBrokenOutputs(host, healthSpec);
  expect(host.outputs).toEqual({ verdict: 'broken', errors: '0', warnings: '0', notices: '0' });
});
