import { httpSmokeInputs } from '../../stages/http-smoke/http-smoke-inputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const httpSmokeSpec = defineAction({
  name: 'http-smoke',
  title: 'Lockkeeper http-smoke',
  description:
    'Sends the requests of a smoke file to a deployed service and judges the answers: status, body, cookies, CORS, security headers, tokens, backups, migrations.',
  inputs: httpSmokeInputs,
  check: inputChecks.httpSmoke,
  outputs: {
    ...reportOutputs,
    'passed-requests': 'Number of requests that were answered as expected.',
    'failed-requests': 'Number of requests that were not.',
    'skipped-requests': 'Number of requests that were not sent because one before them had failed.',
    'backup-id': 'Id of the backup that a `backup` block made.',
  },
});
