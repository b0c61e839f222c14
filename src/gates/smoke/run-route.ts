import type { MigrationResult } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { Migration } from '../../migrations/model.js';
import { ConnectionLost } from '../../postgres/session.js';
import type { Schema } from '../../schema/model.js';
import { type Climb, oneWayReason } from './climbed.js';
import type { Weigher } from './evidence/weigher.js';
import { failureFinding } from './findings.js';
import type { Descent } from './full-down.js';
import type { SmokePlan } from './plan.js';
import { climbOverRows } from './rows/climb.js';
import type { Rows } from './rows/rows.js';
import { climb } from './stairway.js';
import type { Workbench } from './workbench.js';

export interface RouteResult {
  readonly migrations: readonly MigrationResult[];
  readonly findings: readonly Finding[];
  /** What the run of all downs can take down; undefined when the head was not reached whole. */
  readonly descent: Descent | undefined;
}

export interface Walking {
  progress(line: string): void;
  /** Holds what a traced migration did against what the rules predict. */
  readonly weigher?: Weigher | undefined;
  /** Fills what a migration touches before it runs. */
  readonly rows?: Rows | undefined;
}

/** Walks the route. Followers of a root failure are skipped and counted; other branches go on. */
export async function runRoute(
  bench: Workbench,
  plan: SmokePlan,
  { progress, weigher, rows }: Walking,
): Promise<RouteResult> {
  const walk = new Walk(bench, await bench.snapshot(), { weigher, rows });
  const rest = plan.route.slice(plan.baseLength);
  for (const [index, stop] of rest.entries()) {
    progress(`${index + 1}/${rest.length} ${stop.migration.id}`);
    await walk.visit(stop.migration, stop.treatment === 'stairs');
  }
  return walk.result();
}

class Walk {
  readonly #bench: Workbench;
  readonly #weigher: Weigher | undefined;
  readonly #rows: Rows | undefined;
  readonly #migrations: MigrationResult[] = [];
  readonly #findings: Finding[] = [];
  /** Id of each migration that is not applied, with the root it follows. */
  readonly #lost = new Map<string, string>();
  /** Migrations that cannot be run here: whatever fails after them may follow from that. */
  readonly #leftOut: string[] = [];
  #schema: Schema;
  #descent: Descent;
  /** Id of the migration that took the server down. */
  #serverLost: string | undefined;

  constructor(bench: Workbench, schema: Schema, { weigher, rows }: Pick<Walking, 'weigher' | 'rows'>) {
    this.#bench = bench;
    this.#weigher = weigher;
    this.#rows = rows;
    this.#schema = schema;
    this.#descent = { migrations: [], before: schema };
  }

  async visit(migration: Migration, stairs: boolean): Promise<void> {
    const lostParents = migration.parents.map((parent) => this.#lost.get(parent));
    const root = this.#serverLost ?? lostParents.find((lost) => lost !== undefined);
    if (root !== undefined) return this.#skip(migration, root);
    if (migration.notRun !== undefined || migration.up === undefined) return this.#leaveOut(migration);
    try {
      await (stairs ? this.#climb(migration) : this.#upOnly(migration));
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      this.#loseServer(migration);
    }
  }

  async #climb(migration: Migration): Promise<void> {
    const climbed = this.#rows
      ? await climbOverRows(this.#bench, migration, { before: this.#schema, rows: this.#rows })
      : await climb(this.#bench, migration, this.#schema);
    const { result, findings, after } = climbed;
    this.#migrations.push(result);
    const weighed = await this.#weigh(migration, climbed);
    this.#findings.push(...[...findings, ...weighed].map((finding) => this.#provisional(finding)));
    if (after) this.#advance(migration, after);
    else this.#lost.set(migration.id, migration.id);
  }

  /** One that did not go up has something else to tell. */
  async #weigh(migration: Migration, climbed: Climb): Promise<readonly Finding[]> {
    const { result, after, ground, stumbles = [], rows } = climbed;
    if (!this.#weigher || !after) return stumbles.map(({ finding }) => finding);
    const server = { major: this.#bench.serverMajor, name: this.#bench.serverName };
    const seen = result.trace && ground ? { trace: result.trace, ground } : undefined;
    return this.#weigher.findings({ migration, seen, before: this.#schema, after, server, stumbles, rows });
  }

  result(): RouteResult {
    const whole = this.#lost.size === 0;
    return {
      migrations: this.#migrations,
      findings: this.#findings,
      descent: whole ? this.#descent : undefined,
    };
  }

  #advance(migration: Migration, after: Schema): void {
    this.#schema = after;
    this.#descent =
      oneWayReason(migration) === undefined
        ? { ...this.#descent, migrations: [...this.#descent.migrations, migration] }
        : { migrations: [], before: after, stoppedBy: migration };
  }

  /** A migration outside the scope that lies between those in scope. */
  async #upOnly(migration: Migration): Promise<void> {
    const outcome = await this.#bench.up(migration);
    if (outcome.ok) {
      this.#bench.accept(migration);
      return this.#advance(migration, await this.#bench.snapshot());
    }
    this.#findings.push(
      failureFinding({
        migration,
        step: 'up',
        failure: outcome.failure,
        serverMajor: this.#bench.serverMajor,
      }),
    );
    this.#lost.set(migration.id, migration.id);
    await this.#bench.restore();
  }

  /** Nothing can be run any more, and what was seen of this migration counts for nothing. */
  #loseServer(migration: Migration): void {
    const message = 'the server went away while it ran';
    const { serverMajor } = this.#bench;
    this.#findings.push(
      failureFinding({ migration, step: 'up', failure: { kind: 'connection', message }, serverMajor }),
    );
    this.#serverLost = migration.id;
    this.#lost.set(migration.id, migration.id);
    this.#row(migration, { status: 'failed', reason: 'the server went away' });
  }

  #provisional(finding: Finding): Finding {
    if (this.#leftOut.length === 0) return finding;
    const note = `Not run before it: ${this.#leftOut.slice(0, 5).join(', ')}. It may be right and miss what they make.`;
    return { ...finding, detail: [finding.detail, note].filter(Boolean).join('\n') };
  }

  #skip(migration: Migration, root: string): void {
    this.#lost.set(migration.id, root);
    this.#row(migration, { status: 'skipped', reason: `${root} failed before it` });
  }

  #leaveOut(migration: Migration): void {
    this.#leftOut.push(migration.id);
    this.#row(migration, { status: 'not-run', reason: migration.notRun ?? 'it has no up' });
  }

  #row(migration: Migration, why: Pick<MigrationResult, 'status' | 'reason'>): void {
    const { id, name, file } = migration;
    this.#migrations.push({ id, name, file, ...why, steps: [], differences: [] });
  }
}
