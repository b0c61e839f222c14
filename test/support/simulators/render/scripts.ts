/** Why a build, a start or a job ended badly, in the words of Render's events. */
export interface Failure {
  readonly nonZeroExit?: number;
  readonly earlyExit?: boolean;
  readonly oomKilled?: { readonly memoryLimit: string };
  readonly evicted?: boolean;
  readonly timedOutSeconds?: number;
  readonly timedOutReason?: string;
  readonly unhealthy?: string;
}

/** Statuses with the seconds that each lasts; the last one stays. An empty status is not told at all. */
export type Timeline = readonly (readonly [status: string, seconds: number])[];

/** How one deployment will go. */
export interface DeployScript {
  readonly timeline: Timeline;
  readonly failure?: Failure;
  /** Lines that the build writes, in place of those of a build that works. */
  readonly buildLog?: readonly string[];
  /** Lines that the app writes while it starts. */
  readonly appLog?: readonly string[];
  /** It is started, but the answer is 202 without a body. */
  readonly answeredEmpty?: boolean;
  /** The deployment shows in lists only so long after it was asked for. */
  readonly listedAfterSeconds?: number;
  /** Environment of the service's process, where a host really runs it: its modes are in `test/fixtures/web-service`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Old and new instances both answer so long after it went live. */
  readonly mixedSeconds?: number;
}

/** How one job or cron run will go. */
export interface RunScript {
  readonly timeline: Timeline;
  readonly failure?: Failure;
  readonly log?: readonly string[];
  /** Really runs the command when the job begins to run: its lines are the log, and its end is the job's. */
  perform?(command: string): Promise<Performed>;
}

export interface Performed {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

const building: Timeline = [
  ['created', 1],
  ['build_in_progress', 40],
];
const starting: Timeline = [...building, ['update_in_progress', 20]];
const failingStart: Timeline = [...building, ['update_in_progress', 60], ['update_failed', 0]];

const failedStart = (failure: Failure, ...appLog: readonly string[]): DeployScript => ({
  timeline: failingStart,
  failure,
  appLog,
});

/** Deployments as they commonly go, by the name that `npm run simulators -- --fault` takes. */
export const deployScripts = {
  good: { timeline: [...starting, ['live', 0]] },
  'pre-deploy': {
    timeline: [...building, ['pre_deploy_in_progress', 15], ['update_in_progress', 20], ['live', 0]],
  },
  build: {
    timeline: [...building, ['build_failed', 0]],
    failure: { nonZeroExit: 1 },
    buildLog: [
      'npm ci',
      'npm run build',
      "src/app.ts(3,7): error TS2304: Cannot find name 'shop'.",
      '==> Build failed',
    ],
  },
  'build-oom': {
    timeline: [...building, ['build_failed', 0]],
    failure: { oomKilled: { memoryLimit: '2GB' } },
    buildLog: ['npm run build', 'Killed', '==> Ran out of memory while building'],
  },
  'pre-deploy-failed': {
    timeline: [...building, ['pre_deploy_in_progress', 15], ['pre_deploy_failed', 0]],
    failure: { nonZeroExit: 1 },
    appLog: ['==> Running pre-deploy command', 'error: relation "orders" does not exist'],
  },
  oom: failedStart(
    { oomKilled: { memoryLimit: '512MB' } },
    'loading the catalogue',
    '==> Out of memory (used over 512Mi)',
  ),
  exit: failedStart({ nonZeroExit: 3 }, 'Error: DATABASE_URL is not set', '==> Exited with status 3'),
  'early-exit': failedStart({ earlyExit: true }, 'done', '==> Application exited early'),
  unhealthy: failedStart(
    { unhealthy: 'HTTP health check failed (GET /health answered 503)' },
    'listening on 10000',
    'health: database disconnected',
  ),
  'timed-out': failedStart(
    { timedOutSeconds: 900, timedOutReason: 'no open ports detected' },
    '==> No open ports detected, continuing to scan...',
  ),
  evicted: failedStart({ evicted: true }, '==> Instance evicted'),
  'status-missing': { timeline: [...building, ['', 10], ['update_in_progress', 20], ['live', 0]] },
  'status-unknown': {
    timeline: [...building, ['artifact_upload_in_progress', 10], ['update_in_progress', 20], ['live', 0]],
  },
  'out-of-order': {
    timeline: [
      ['update_in_progress', 5],
      ['created', 5],
      ['pre_deploy_in_progress', 5],
      ['build_in_progress', 20],
      ['live', 0],
    ],
  },
  canceled: { timeline: [...building, ['canceled', 0]] },
  stuck: { timeline: building },
  queued: {
    timeline: [['queued', 30], ...starting, ['live', 0]],
    answeredEmpty: true,
    listedAfterSeconds: 4,
  },
} as const satisfies Readonly<Record<string, DeployScript>>;

/** A rollback builds nothing. */
export const rollbackScript: DeployScript = {
  timeline: [
    ['created', 1],
    ['update_in_progress', 15],
    ['live', 0],
  ],
};

export const runScripts = {
  good: {
    timeline: [
      ['pending', 3],
      ['running', 20],
      ['succeeded', 0],
    ],
    log: ['migrating', 'done'],
  },
  exit: {
    timeline: [
      ['pending', 3],
      ['running', 20],
      ['failed', 0],
    ],
    failure: { nonZeroExit: 1 },
    log: ['migrating', 'error: column "total" already exists'],
  },
  oom: {
    timeline: [
      ['pending', 3],
      ['running', 20],
      ['failed', 0],
    ],
    failure: { oomKilled: { memoryLimit: '512MB' } },
    log: ['migrating', 'Killed'],
  },
  'timed-out': {
    timeline: [
      ['pending', 3],
      ['running', 60],
      ['failed', 0],
    ],
    failure: { timedOutSeconds: 60 },
  },
  evicted: {
    timeline: [
      ['pending', 3],
      ['running', 20],
      ['failed', 0],
    ],
    failure: { evicted: true },
  },
  'early-exit': {
    timeline: [
      ['pending', 3],
      ['failed', 0],
    ],
    failure: { earlyExit: true },
  },
  canceled: {
    timeline: [
      ['pending', 3],
      ['running', 20],
      ['canceled', 0],
    ],
  },
  'status-missing': {
    timeline: [
      ['', 20],
      ['succeeded', 0],
    ],
  },
  stuck: {
    timeline: [
      ['pending', 3],
      ['running', 0],
    ],
  },
} as const satisfies Readonly<Record<string, RunScript>>;
