import type { ActionRun } from '../stages/context.js';
import { backupSpec } from './backup/spec.js';
import type { ActionSpec } from './define.js';
import { driftSpec } from './drift/spec.js';
import { healthSpec } from './health/spec.js';
import { httpSmokeSpec } from './http-smoke/spec.js';
import { lintSpec } from './lint/spec.js';
import { migrateSpec } from './migrate/spec.js';
import { planSpec } from './plan/spec.js';
import { policySpec } from './policy/spec.js';
import { postgresSpec } from './postgres/spec.js';
import { railwayDeploySpec } from './railway-deploy/spec.js';
import { renderDeploySpec } from './render-deploy/spec.js';
import { renderJobSpec } from './render-job/spec.js';
import { reportSpec } from './report/spec.js';
import { restoreDrillSpec } from './restore-drill/spec.js';
import { rlsSpec } from './rls/spec.js';
import { rollbackSpec } from './rollback/spec.js';
import { seedSpec } from './seed/spec.js';
import { slackSpec } from './slack/spec.js';
import { smokeSpec } from './smoke/spec.js';
import { verifySpec } from './verify/spec.js';

/** An action with the door to its code, opened only when it is the one that runs. */
export interface ActionEntry {
  readonly spec: ActionSpec;
  load(): Promise<ActionRun>;
  /** The step at the end of the job. */
  loadPost?(): Promise<ActionRun>;
}

export const actions: readonly ActionEntry[] = [
  { spec: lintSpec, load: async () => (await import('./lint/run.js')).run },
  { spec: smokeSpec, load: async () => (await import('./smoke/run.js')).run },
  { spec: policySpec, load: async () => (await import('./policy/run.js')).run },
  {
    spec: postgresSpec,
    load: async () => (await import('./postgres/run.js')).run,
    loadPost: async () => (await import('./postgres/post.js')).post,
  },
  { spec: planSpec, load: async () => (await import('./plan/run.js')).run },
  { spec: migrateSpec, load: async () => (await import('./migrate/run.js')).run },
  { spec: backupSpec, load: async () => (await import('./backup/run.js')).run },
  { spec: restoreDrillSpec, load: async () => (await import('./restore-drill/run.js')).run },
  {
    spec: renderDeploySpec,
    load: async () => (await import('./render-deploy/run.js')).run,
    loadPost: async () => (await import('./render-deploy/post.js')).post,
  },
  {
    spec: railwayDeploySpec,
    load: async () => (await import('./railway-deploy/run.js')).run,
    loadPost: async () => (await import('./railway-deploy/post.js')).post,
  },
  { spec: verifySpec, load: async () => (await import('./verify/run.js')).run },
  { spec: driftSpec, load: async () => (await import('./drift/run.js')).run },
  { spec: rlsSpec, load: async () => (await import('./rls/run.js')).run },
  { spec: seedSpec, load: async () => (await import('./seed/run.js')).run },
  { spec: healthSpec, load: async () => (await import('./health/run.js')).run },
  { spec: rollbackSpec, load: async () => (await import('./rollback/run.js')).run },
  { spec: httpSmokeSpec, load: async () => (await import('./http-smoke/run.js')).run },
  {
    spec: renderJobSpec,
    load: async () => (await import('./render-job/run.js')).run,
    loadPost: async () => (await import('./render-job/post.js')).post,
  },
  { spec: reportSpec, load: async () => (await import('./report/run.js')).run },
  { spec: slackSpec, load: async () => (await import('./slack/run.js')).run },
];
