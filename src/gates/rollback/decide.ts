import type { Deployment, DeploymentVersion } from '../../core/deployment.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { RollbackMigration, RollbackMode } from '../../core/rollback.js';
import { listed } from './words.js';

/** Everything that the decision rests on. */
export interface RollbackQuestion {
  readonly mode: RollbackMode;
  /** As it was when its gate ended. */
  readonly deployment: Pick<Deployment, 'id' | 'service' | 'outcome' | 'wentLive' | 'link' | 'previous'>;
  readonly gates: GatesSaid;
  readonly migrations: MigrationsSince;
  readonly platform: PlatformNow;
  /** Whether the platform still has what was live before; where it does not say, it is asked to try. */
  readonly retained: 'yes' | 'no' | 'unknown';
}

/** What the gates after the deployment said, by their names. */
export interface GatesSaid {
  readonly failed: readonly string[];
  /** Could not run, or left no report. */
  readonly unjudged: readonly string[];
}

/** The migrations between what was live before and now, each judged; or why they cannot be told. */
export type MigrationsSince =
  | { readonly known: true; readonly migrations: readonly RollbackMigration[] }
  | { readonly known: false; readonly reason: string; readonly fix: string };

/** What the platform says just before the decision. */
export type PlatformNow =
  | { readonly known: true; readonly live?: DeploymentVersion; readonly newest?: DeploymentVersion }
  | { readonly known: false; readonly reason: string };

/** What is done, and why, as sentences for a person. */
export type Decision =
  | { readonly action: 'nothing'; readonly reason: string }
  | { readonly action: 'roll-back'; readonly reason: string; readonly target: DeploymentVersion }
  | { readonly action: 'refuse'; readonly reason: string; readonly fix: string };

/** The only place that decides on a rollback. The first line of the table that holds is the answer. */
export function decide(question: RollbackQuestion): Decision {
  for (const line of table) {
    const decision = line(question);
    if (decision) return decision;
  }
  return rollBack(question);
}

type Line = (question: RollbackQuestion) => Decision | undefined;

const nothingFailed: Line = ({ gates, deployment }) =>
  gates.failed.length === 0 && gates.unjudged.length === 0
    ? { action: 'nothing', reason: `no gate failed: ${deployment.id} stays` }
    : undefined;

const mayStillGoLive: Line = ({ deployment: { id, outcome, wentLive, link } }) =>
  !wentLive && (outcome === 'timed-out' || outcome === 'running' || outcome === 'blocked')
    ? refuse(
        `${id} is not live yet and may still go live`,
        `cancel it${at(link)}, or wait until it has ended and look again`,
      )
    : undefined;

const neverLive: Line = ({ deployment: { id, wentLive, previous } }) =>
  wentLive
    ? undefined
    : {
        action: 'nothing',
        reason: `${id} never went live: ${previous ? `${named(previous)} goes on serving` : 'nothing was replaced'}`,
      };

const notJudged: Line = ({ gates, deployment }) =>
  gates.failed.length === 0
    ? refuse(
        `${listed(gates.unjudged)} could not judge ${deployment.id}, so nobody knows whether it is bad`,
        `look at ${deployment.service.url ?? deployment.service.name} and mend what kept ${listed(gates.unjudged)} from running; to go back all the same: lockkeeper rollback --rollback always`,
      )
    : undefined;

const forbidden: Line = ({ mode, deployment: { id, previous } }) =>
  mode === 'never'
    ? refuse(
        `${id} stays live: \`rollback\` is \`never\``,
        previous
          ? `to go back to ${named(previous)}: lockkeeper rollback --rollback safe`
          : 'deploy a good commit',
      )
    : undefined;

const someoneElse: Line = ({ platform, deployment: { id, service, outcome } }) => {
  if (outcome === 'superseded' || outcome === 'deactivated')
    return newer(`a newer deployment has taken the place of ${id}`, service.name);
  if (!platform.known)
    return refuse(
      `what is live now cannot be read: ${platform.reason}`,
      'look at the service, and when no newer deployment is there: lockkeeper rollback',
    );
  const other = [platform.newest, platform.live].find((one) => one !== undefined && one.id !== id);
  return other && newer(`${other.id} came after ${id}, and it is not ours to undo`, service.name);
};

const noTarget: Line = ({ deployment: { id, service, previous } }) =>
  previous && previous.id !== id
    ? undefined
    : refuse(
        `what was live before ${id} is not known`,
        `deploy a good commit of ${service.name}: lockkeeper deploy --commit <sha>`,
      );

const notRetained: Line = ({ retained, deployment: { previous, service } }) =>
  retained === 'no' && previous
    ? refuse(
        `the platform no longer has the build of ${named(previous)}`,
        `build it anew for ${service.name}: lockkeeper deploy --commit ${previous.commit ?? '<sha>'}`,
      )
    : undefined;

const unsafe: Line = ({ mode, migrations }) => {
  if (mode === 'always') return undefined;
  if (!migrations.known)
    return refuse(`the migrations since then cannot be told: ${migrations.reason}`, migrations.fix);
  const bad = migrations.migrations.filter(({ compatible }) => !compatible);
  if (bad.length === 0) return undefined;
  const reasons = bad.map((migration) => `${migrationLabel(migration)}: ${migration.reason}`);
  return refuse(
    `the code of before cannot live with ${bad.length} of ${migrations.migrations.length} migrations since then (${listed(reasons)})`,
    'mend it forward with a new commit; or, when you know that the old code does not need it: lockkeeper rollback --rollback always',
  );
};

const table: readonly Line[] = [
  nothingFailed,
  mayStillGoLive,
  neverLive,
  notJudged,
  forbidden,
  someoneElse,
  noTarget,
  notRetained,
  unsafe,
];

function rollBack({ mode, gates, deployment, migrations }: RollbackQuestion): Decision {
  const { previous } = deployment;
  if (!previous) throw new Error('a rollback without a target');
  const since = migrations.known ? migrations.migrations : [];
  const why =
    mode === 'always'
      ? '`rollback` is `always`'
      : since.length === 0
        ? 'no migration came with it'
        : `the code of before can live with ${since.length === 1 ? 'the migration' : `all ${since.length} migrations`} since then`;
  return {
    action: 'roll-back',
    target: previous,
    reason: `${listed(gates.failed)} failed on ${deployment.id}, and ${why}: back to ${named(previous)}`,
  };
}

function refuse(reason: string, fix: string): Decision {
  return { action: 'refuse', reason, fix };
}

function newer(reason: string, service: string): Decision {
  return refuse(reason, `look at what is live on ${service} now; whoever started it decides`);
}

function at(link: string | undefined): string {
  return link === undefined ? '' : ` at ${link}`;
}

function named({ id, commit, image }: DeploymentVersion): string {
  const what = commit === undefined ? image : `commit ${commit.slice(0, 12)}`;
  return what === undefined ? id : `${id} (${what})`;
}
