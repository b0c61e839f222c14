import { platformInput } from '../../stages/deploy/deploy-inputs.js';
import { deployFields } from '../../stages/deploy/deploy-platforms.js';
import { healthInputs } from '../../stages/health/health-inputs.js';
import { httpSmokeInputs } from '../../stages/http-smoke/http-smoke-inputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { jobInputs } from '../../stages/job/job-inputs.js';
import { releaseCommandInputs } from '../../stages/release/release-command-inputs.js';
import { rollbackInputs } from '../../stages/rollback/rollback-inputs.js';
import { messageInputs, noticeInputs } from '../../stages/slack/slack-inputs.js';
import { defineCommand } from '../command.js';
import { forTerminal, place } from './terminal-fields.js';

/** The smoke file is a word of its command. */
const { file: _file, ...httpSmokeFields } = httpSmokeInputs;

export const httpSmoke = defineCommand({
  name: 'http-smoke',
  summary: 'Send the requests of a smoke file (http-smoke.yml) to a service and judge the answers.',
  words: { hint: '[file]', min: 0, max: 1 },
  fields: forTerminal(httpSmokeFields),
  check: inputChecks.httpSmoke,
  load: async () => (await import('../http-smoke.js')).httpSmoke,
});

export const deploy = defineCommand({
  name: 'deploy',
  summary: 'Deploy services and follow each until it is live.',
  fields: { ...platformInput, ...forTerminal(deployFields()) },
  check: inputChecks.deploy,
  load: async () => (await import('../deploy.js')).deploy,
});

export const health = defineCommand({
  name: 'health',
  summary: 'Wait until the released version itself answers well, then watch it.',
  fields: forTerminal(healthInputs),
  check: inputChecks.health,
  load: async () => (await import('../health.js')).health,
});

export const job = defineCommand({
  name: 'job',
  summary: 'Run a command as a one-off job on Render, or a cron job, and follow it to its end.',
  fields: forTerminal(jobInputs),
  check: inputChecks.job,
  load: async () => (await import('../job.js')).job,
});

export const notify = defineCommand({
  name: 'notify',
  summary: 'Tell Slack how a release goes, in one message that is updated from stage to stage.',
  fields: { ...place, ...messageInputs, ...noticeInputs },
  check: inputChecks.slack,
  load: async () => (await import('../notify.js')).notify,
});

export const rollback = defineCommand({
  name: 'rollback',
  summary: 'Go back to what was live before, when a gate failed it and that is safe.',
  fields: forTerminal(rollbackInputs),
  check: inputChecks.health,
  load: async () => (await import('../rollback.js')).rollback,
});

export const release = defineCommand({
  name: 'release',
  summary: 'Do a whole release by its file: job, deploy, health, HTTP smoke tests, rollback, Slack.',
  fields: releaseCommandInputs,
  load: async () => (await import('../release.js')).release,
});
