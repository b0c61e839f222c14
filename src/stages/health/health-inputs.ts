import type { Given } from '../../config/field.js';
import { choice, duration, flag, integer, list, path, secret, text } from '../../config/fields.js';
import { addresses } from '../../config/special-fields.js';
import { healthDefaults } from '../../gates/health/input.js';
import { releaseInputs } from '../release/release-inputs.js';

const { readiness, bake } = healthDefaults;

/** Where the baseline stands when nobody says where. No `.json`: it is no report. */
export const defaultBaselinePath = '.lockkeeper/health.baseline';

/** What says where a service answers and what it must say; the same alone and in a whole release. */
export const healthChecks = {
  url: addresses(
    'Addresses to probe, all of which must become ready. Default: those of the services that a deploy report in `.lockkeeper/` says went live, with `path`.',
  ),
  path: text('Path of the health endpoint, below the address that a deploy report tells.', {
    default: '/health',
  }),
  'connect-to': text(
    'Also probe each address by connecting to this `host` or `host:port`: the origin behind an edge. Host header and TLS name stay.',
  ),
  header: list('Headers to send, each `name: value`.'),
  'bearer-token': secret('Token to send as `Authorization: Bearer`.'),
  'expect-version': text(
    'The version that must answer, where it is no commit. Stronger than `commit`. `any` compares nothing.',
  ),
  'version-json': text(
    'Where the version stands in the JSON body: names with dots (`git.commit`), or JSONPath (`$.git.commit`).',
  ),
  'version-header': text('The header that has the version.'),
  'version-pattern': text(
    'Regular expression that finds the version in the body; its first group counts, else all that it finds.',
  ),
  expect: list(
    'What the JSON body must say, each `path: value` or `path: /pattern/`: `status: healthy`, `database: connected`.',
  ),
  'expect-status': list('Good statuses: numbers, or `2xx`. Default: any 2xx.'),
  'expect-header': list('Headers that the answer must have, each `name: value` or `name: /pattern/`.'),
  'max-latency': duration('Longest time for one answer, a new connection included.'),
  'min-certificate-days': integer('Days for which the certificate must still be valid.', {
    min: 0,
    max: 3650,
  }),
  successes: integer(
    'Good answers in a row, of one version, that make an address ready.',
    { min: 1, max: 100 },
    { default: readiness.successes },
  ),
  instances: integer(
    'Instances behind each address: at least three answers for each are taken. Default: what the deploy report says, else 1.',
    { min: 1, max: 100 },
  ),
  interval: duration('Time between two good answers.', { default: readiness.intervalMs }),
  'probe-timeout': duration('Longest time for one probe.', { default: readiness.probeTimeoutMs }),
};

/** What holds after it was ready. */
export const bakeChecks = {
  bake: duration('For how long it is watched after it was ready.', { default: bake.durationMs }),
  'skip-bake': flag('Do not watch it after it was ready.', { default: false }),
  'bake-interval': duration('Time between two probes of the bake.', { default: bake.intervalMs }),
  'max-error-share': integer(
    'Percent of the bake’s probes that may fail.',
    { min: 0, max: 100 },
    { default: bake.maxErrorShare * 100 },
  ),
  'min-samples': integer(
    'With fewer probes than this a single error fails nothing.',
    { min: 1, max: 10_000 },
    { default: bake.minSamples },
  ),
  'max-p50': duration('Longest median latency of the bake.'),
  'max-p95': duration('Longest 95th percentile of the bake’s latency.'),
  'max-slowdown': text('How many times slower than the baseline the bake may be.', {
    default: String(bake.maxSlowdown),
    hint: '<factor>',
  }),
  'slowdown-floor': duration('A slowdown of less than this fails nothing.', {
    default: bake.slowdownFloorMs,
  }),
  'baseline-path': path(
    `File of the baseline: written by phase \`baseline\`, compared with by phase \`gate\`. Default: \`${defaultBaselinePath}\`, where it is there.`,
  ),
};

export const healthInputs = {
  ...releaseInputs('health'),
  commit: text(
    'The commit that must answer; 7 characters are enough. Default: that of the deploy report, else the workflow’s.',
  ),
  phase: choice(
    'Judge what answers (gate), or before a deployment measure what answers now, to compare with later (baseline).',
    ['gate', 'baseline'],
    { default: 'gate' },
  ),
  timeout: duration('Longest time until all addresses are ready.', { default: readiness.timeoutMs }),
  ...healthChecks,
  ...bakeChecks,
};

export type HealthActionGiven = Given<typeof healthInputs>;
