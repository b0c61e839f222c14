/** Railway's own words, as its schema has them. */
export type RailwayStatus =
  | 'INITIALIZING'
  | 'QUEUED'
  | 'WAITING'
  | 'NEEDS_APPROVAL'
  | 'BUILDING'
  | 'DEPLOYING'
  | 'SUCCESS'
  | 'SLEEPING'
  | 'FAILED'
  | 'CRASHED'
  | 'SKIPPED'
  | 'REMOVING'
  | 'REMOVED';

/** A stretch of a deployment's life. */
export interface CourseStage {
  readonly status: RailwayStatus;
  /** Milliseconds of the simulator's clock; the last stage of a course has no end. */
  readonly ms?: number;
  /** The event that runs during it. */
  readonly step?: string;
  /** What the event says once it is over. */
  readonly payload?: Readonly<Record<string, string | number | boolean>>;
  readonly instance?: string;
  /** Whether the deployment is said to be stopped: true of one that starts or sleeps too. */
  readonly stopped?: boolean;
  readonly buildLog?: readonly string[];
  readonly appLog?: readonly string[];
  /** What Railway's own analysis says of it. */
  readonly diagnosis?: unknown;
}

export type Course = readonly CourseStage[];

const accepted: Course = [{ status: 'INITIALIZING', ms: 2000 }];
const building: Course = [
  { status: 'BUILDING', ms: 3000, step: 'SNAPSHOT_CODE' },
  {
    status: 'BUILDING',
    ms: 40_000,
    step: 'BUILD_IMAGE',
    buildLog: ['npm ci', 'added 212 packages', 'npm run build', 'build finished'],
  },
  { status: 'BUILDING', ms: 5000, step: 'PUBLISH_IMAGE' },
];
const starting: Course = [
  {
    status: 'DEPLOYING',
    ms: 4000,
    step: 'CREATE_CONTAINER',
    instance: 'CREATED',
    appLog: ['listening on 8080'],
  },
];
const checked: Course = [{ status: 'DEPLOYING', ms: 8000, step: 'HEALTHCHECK', instance: 'RUNNING' }];
const serving: Course = [{ status: 'SUCCESS', instance: 'RUNNING', stopped: false }];
const toHealthCheck: Course = [...accepted, ...building, ...starting];

/** What may become of a deployment, by a name for tests. */
export const courses = {
  succeeds: [...toHealthCheck, ...checked, ...serving],
  /** A rollback has its image already. */
  'rolls back': [...accepted, ...starting, ...checked, ...serving],
  'waits for checks': [{ status: 'WAITING', ms: 60_000 }, ...toHealthCheck, ...checked, ...serving],
  'waits in the queue': [{ status: 'QUEUED', ms: 30_000 }, ...toHealthCheck, ...checked, ...serving],
  'build fails': [
    ...accepted,
    { status: 'BUILDING', ms: 3000, step: 'SNAPSHOT_CODE' },
    {
      status: 'BUILDING',
      ms: 20_000,
      step: 'BUILD_IMAGE',
      payload: { error: 'npm run build exited with code 2' },
      buildLog: ['npm run build', "src/app.ts(4,7): error TS2322: Type 'string' is not assignable"],
    },
    { status: 'FAILED' },
  ],
  'pre-deploy fails': [
    ...accepted,
    ...building,
    {
      status: 'DEPLOYING',
      ms: 6000,
      step: 'PRE_DEPLOY_COMMAND',
      payload: { error: 'exited with code 1' },
      appLog: ['alembic upgrade head', 'relation "orders" already exists'],
    },
    { status: 'FAILED' },
  ],
  'health check fails': [
    ...toHealthCheck,
    {
      status: 'DEPLOYING',
      ms: 300_000,
      step: 'HEALTHCHECK',
      payload: { attempt: 14, maxAttempts: 14, error: 'service unavailable' },
      appLog: ['Error: connect ECONNREFUSED 10.0.0.4:5432'],
    },
    { status: 'FAILED' },
  ],
  'fails without events': [
    ...accepted,
    { status: 'FAILED', diagnosis: { message: 'The image has no start command.' } },
  ],
  'crashes after success': [
    ...toHealthCheck,
    ...checked,
    { status: 'SUCCESS', ms: 6000, instance: 'RUNNING', stopped: false },
    { status: 'CRASHED', instance: 'CRASHED', appLog: ['TypeError: cannot read properties of undefined'] },
  ],
  'stops after success': [
    ...toHealthCheck,
    ...checked,
    { status: 'SUCCESS', ms: 4000, instance: 'RUNNING', stopped: false },
    { status: 'SUCCESS', instance: 'EXITED', stopped: true },
  ],
  'runs to its end': [...toHealthCheck, { status: 'SUCCESS', instance: 'EXITED', stopped: true }],
  sleeps: [...toHealthCheck, ...checked, { status: 'SLEEPING', instance: 'RUNNING', stopped: true }],
  'needs approval': [{ status: 'NEEDS_APPROVAL' }],
  'is skipped': [...accepted, { status: 'SKIPPED' }],
  'is removed while it builds': [
    ...accepted,
    { status: 'BUILDING', ms: 9000, step: 'BUILD_IMAGE' },
    { status: 'REMOVED' },
  ],
  'never ends': [...accepted, { status: 'BUILDING', step: 'BUILD_IMAGE' }],
  'cannot be cancelled': [...accepted, ...building, { status: 'DEPLOYING', step: 'HEALTHCHECK' }],
} as const satisfies Record<string, Course>;

export type CourseName = keyof typeof courses;
