import type { StepTrace } from '../../core/trace.js';
import type { Clock } from '../../host/clock.js';
import type { MigrationRunner, StepOutcome, Target } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import type { ScratchServer } from '../../postgres/scratch/model.js';
import { ConnectionLost, type Session } from '../../postgres/session.js';
import type { Schema } from '../../schema/model.js';
import { type Bench, disconnect, openBench, watch } from './bench.js';
import type { Ground } from './evidence/ground.js';
import { readGround } from './evidence/read-ground.js';
import { inTheMigration } from './locate-trace.js';
import { dropNewRoles, rolesOf } from './server-roles.js';

export interface WorkbenchInput {
  readonly server: ScratchServer;
  /** Started, perhaps not ready yet. */
  readonly runner: Promise<MigrationRunner>;
  readonly clock: Clock;
  /** Name of the database to start from: the base schema, with nothing in scope applied. */
  readonly base: string;
  /** The runner's own tables. */
  readonly ignore: readonly string[];
  /** Record what each migration's first up does on the server. */
  readonly trace: boolean;
}

/** A clean copy could not be made: what went up once did not go up a second time on a new database. */
class NoCleanCopy extends Error {
  override readonly name = 'NoCleanCopy';
  readonly migration: Migration;

  constructor(migration: Migration) {
    super(`${migration.id} went up once but not again on a second database`);
    this.migration = migration;
  }
}

export interface TracedUp {
  readonly outcome: StepOutcome;
  readonly trace?: StepTrace;
  /** What it found; absent where that could not be read. */
  readonly ground?: Ground;
}

/**
 * The databases of a smoke-run. Steps run on the work database. When a step has tainted it, `restore` goes on from a
 * clean copy: a second database, to which only ups are applied, follows as far as needed and is cloned. A run without
 * failures never makes it.
 */
export class Workbench {
  readonly #input: WorkbenchInput;
  #work: Bench | undefined;
  #clean: Bench | undefined;
  /** Ups that the work database has had and the clean one has not. */
  #pending: Migration[] = [];
  /** Roles that existed when the clean database was last brought forward: they belong to the whole server. */
  #roles: readonly string[] = [];

  constructor(input: WorkbenchInput) {
    this.#input = input;
  }

  async open(): Promise<void> {
    this.#roles = await rolesOf(this.#input.server);
    this.#work = await this.#fork(this.#input.base, this.#input.trace);
  }

  async snapshot(): Promise<Schema> {
    const bench = this.#bench();
    try {
      return await bench.inspector.snapshot();
    } catch (error) {
      // A migration that ends every other connection ends the inspector's too.
      if (!(error instanceof ConnectionLost)) throw error;
      await bench.watcher.close();
      this.#work = { ...bench, ...(await watch(this.#input.server.url(bench.database), this.#input.ignore)) };
      return this.#work.inspector.snapshot();
    }
  }

  async up(migration: Migration): Promise<StepOutcome> {
    return this.#step((runner) => runner.up(migration, this.#bench().target));
  }

  /** An up with what it did on the server, where that is recorded. */
  async tracedUp(migration: Migration): Promise<TracedUp> {
    const { tracer, target, watcher } = this.#bench();
    if (!tracer) return { outcome: await this.up(migration) };
    const ground = await readGround(watcher, this.#input.ignore);
    await tracer.begin();
    const outcome = await this.#step((runner) => runner.up(migration, { ...target, apart: true })).catch(
      async (error: unknown) => {
        await tracer.end();
        throw error;
      },
    );
    const sent = outcome.ok ? outcome.sent : undefined;
    const trace = inTheMigration(await tracer.end(), migration, sent);
    return { outcome, trace, ...(ground && { ground }) };
  }

  async down(migration: Migration): Promise<StepOutcome> {
    return this.#step((runner) => runner.down(migration, this.#bench().target));
  }

  /** Remembers that this migration is part of every clean copy from now on. */
  accept(migration: Migration): void {
    this.#pending.push(migration);
  }

  /** Whether the work database can still be talked to. */
  get alive(): boolean {
    return this.#work?.target.session.alive ?? false;
  }

  /** `PostgreSQL 16.14`. */
  get serverName(): string {
    return this.#input.server.description.split(',', 1)[0] ?? this.#input.server.description;
  }

  get serverMajor(): number {
    return this.#input.server.major;
  }

  /** The work database, for what is run beside migrations (seeds). */
  get target(): Target {
    return this.#bench().target;
  }

  /** A connection to the work database for what is done between steps: nothing that a migration left in its session reaches it. */
  get beside(): Session {
    return this.#bench().watcher;
  }

  /** Throws the work database away and goes on from a copy with exactly the accepted migrations. */
  async restore(): Promise<void> {
    await this.#discard(this.#work);
    this.#work = undefined;
    await dropNewRoles(this.#input.server, this.#roles);
    this.#clean ??= await this.#fork(this.#input.base);
    const runner = await this.#input.runner;
    for (const migration of this.#pending) {
      const outcome = await runner.up(migration, this.#clean.target);
      if (!outcome.ok) throw new NoCleanCopy(migration);
    }
    this.#pending = [];
    this.#roles = await rolesOf(this.#input.server);
    const { database } = this.#clean;
    await disconnect(this.#clean);
    this.#work = await this.#fork(database, this.#input.trace);
    this.#clean = await this.#attach(database);
  }

  /** A server that is gone has nothing left to be thrown away. */
  async close(): Promise<void> {
    try {
      await this.#discard(this.#work);
      await this.#discard(this.#clean);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
    }
    this.#work = undefined;
    this.#clean = undefined;
  }

  #bench(): Bench {
    if (!this.#work) throw new Error('the workbench is not open');
    return this.#work;
  }

  /** A migration can end its own connection and still report success; the next step must not inherit that. */
  async #step(run: (runner: MigrationRunner) => Promise<StepOutcome>): Promise<StepOutcome> {
    const runner = await this.#input.runner;
    const started = this.#input.clock.now();
    const outcome = await run(runner);
    if (!outcome.ok || this.alive) return outcome;
    return {
      ok: false,
      durationMs: this.#input.clock.now() - started,
      failure: { kind: 'connection', message: 'the migration ended the connection to its own database' },
    };
  }

  async #fork(template: string, trace = false): Promise<Bench> {
    return this.#attach(await this.#input.server.createDatabase({ template }), trace);
  }

  async #attach(database: string, trace = false): Promise<Bench> {
    const { server, ignore } = this.#input;
    return openBench({ database, url: server.url(database), ignore, trace });
  }

  async #discard(bench: Bench | undefined): Promise<void> {
    if (!bench) return;
    await disconnect(bench);
    await this.#input.server.dropDatabase(bench.database);
  }
}
