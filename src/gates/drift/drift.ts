import type { CheckResult, Fact } from '../../core/check-result.js';
import type { Drift, ExpectedSchema } from '../../core/drift.js';
import { UserError } from '../../core/errors.js';
import { compareFindings } from '../../core/finding.js';
import type { Migration } from '../../migrations/model.js';
import { connect } from '../../postgres/connect.js';
import { createInspector } from '../../postgres/inspector/inspector.js';
import type { Schema } from '../../schema/model.js';
import { BaseFailed } from '../smoke/base.js';
import { withHeadDatabase } from '../smoke/head.js';
import { comparable } from './comparable.js';
import { compareBothWays, withStates } from './compare.js';
import { driftFindings } from './findings.js';
import type { DriftInput, DriftServices } from './input.js';
import { readLive } from './read-live.js';
import { summarise } from './summary.js';
import { migrationsUpTo } from './up-to.js';

/** Our own schema in a database in use. */
const ownSchema = 'lockkeeper.*';

/**
 * Compares a database in use with what its migrations make on a scratch server. The database is only read, in
 * read-only transactions. Throws `UserError` when it cannot be read or the migrations do not go up.
 */
export async function drift(input: DriftInput, services: DriftServices): Promise<CheckResult> {
  const started = services.clock.now();
  const migrations = expectedMigrations(input);
  const ignore = [...input.history.bookkeeping, ownSchema, ...input.ignore];
  services.progress('drift: reading the database');
  const live = await readLive(services.live, { ignore, limits: input.limits });
  const made = await makeExpected(input, services, { migrations, ignore });
  const { expected, actual, hidden } = comparable(made.schema, live);
  const found: Drift = {
    database: live.database,
    serverMajor: live.schema.serverMajor,
    expected: describeExpected(input, migrations),
    objects: actual.objects.size,
    ...withStates(compareBothWays(expected, actual), input.previous),
    unseen: [
      ...hidden.map(({ kind, name }) => `${kind} ${name}: the role is no superuser`),
      ...leftOut(migrations),
      ...strangers(input),
    ],
  };
  const findings = [...driftFindings(found)].sort(compareFindings);
  return {
    gate: 'drift',
    project: input.project,
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    summary: summarise(found),
    findings,
    muted: [],
    durationMs: services.clock.now() - started,
    migrations: [],
    facts: facts(found, { made, isSuperuser: live.isSuperuser, ignored: input.ignore }),
    drift: found,
  };
}

function expectedMigrations({ history, at, applied }: DriftInput): readonly Migration[] {
  if (!applied) return migrationsUpTo(history, at);
  const ids = new Set(applied);
  return history.migrations.filter(({ id }) => ids.has(id));
}

/** What the database has and the checkout has not. */
function strangers({ history, applied = [] }: DriftInput): readonly string[] {
  const known = new Set(history.migrations.map(({ id }) => id));
  return applied
    .filter((id) => !known.has(id))
    .map((id) => `what migration ${id} made: it is applied, and this checkout does not have it`);
}

interface Made {
  readonly schema: Schema;
  /** `PostgreSQL 17.10, embedded`. */
  readonly server: string;
}

async function makeExpected(
  input: DriftInput,
  { live, startServer, clock, progress }: DriftServices,
  { migrations, ignore }: { readonly migrations: readonly Migration[]; readonly ignore: readonly string[] },
): Promise<Made> {
  const services = {
    startServer: (base: Parameters<typeof startServer>[0]) => startServer(base, live.serverMajor),
    clock,
    progress,
  };
  try {
    return await withHeadDatabase({ ...input, migrations }, services, async ({ server, url }) => {
      const session = await connect(url, { applicationName: 'lockkeeper drift' });
      try {
        return {
          schema: await createInspector(session, { ignore, alone: true }).full(),
          server: server.description,
        };
      } finally {
        await session.close();
      }
    });
  } catch (error) {
    if (!(error instanceof BaseFailed)) throw error;
    const { title, detail } = error.finding;
    throw new UserError(
      {
        what: `the migrations do not go up on a scratch server: ${title}`,
        ...(error.finding.location ? { where: error.finding.location } : {}),
        ...(detail ? { why: detail } : {}),
        fix: 'see it whole with: lockkeeper check --scope all',
      },
      { cause: error },
    );
  }
}

function describeExpected({ history, at }: DriftInput, migrations: readonly Migration[]): ExpectedSchema {
  const last = at ?? migrations.at(-1)?.id;
  return {
    ...(last === undefined ? {} : { migration: last }),
    isHead: migrations.length === history.migrations.length,
    migrations: migrations.length,
  };
}

function leftOut(migrations: readonly Migration[]): readonly string[] {
  return migrations
    .filter(({ notRun }) => notRun !== undefined)
    .map(({ id, notRun }) => `what migration ${id} makes, because it cannot be run here: ${notRun}`);
}

function facts(
  { serverMajor, objects, database }: Drift,
  {
    made,
    isSuperuser,
    ignored,
  }: { readonly made: Made; readonly isSuperuser: boolean; readonly ignored: readonly string[] },
): readonly Fact[] {
  const differs = made.schema.serverMajor !== serverMajor;
  return [
    { label: 'database', value: `${database}, PostgreSQL ${serverMajor}, ${objects} objects` },
    {
      label: 'scratch server',
      value: differs ? `${made.server}: another major, texts of views and functions may differ` : made.server,
    },
    ...(ignored.length > 0 ? [{ label: 'ignored', value: ignored.join(', ') }] : []),
    ...(isSuperuser
      ? []
      : [{ label: 'not seen', value: 'subscriptions and user mappings (the role is no superuser)' }]),
  ];
}
