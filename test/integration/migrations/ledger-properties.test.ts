import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ledgerOf } from '../../../src/migrations/ledger/index.js';
import type { EngineName, Migration } from '../../../src/migrations/model.js';
import { historyOf } from '../../support/history.js';
import { ledgerWorld, send, writerOf } from '../../support/ledger.js';
import { withDatabase } from '../../support/server.js';
import { memoryTree } from '../../support/tree.js';

/** Names as no person should give them, and as file systems allow them: up to 255 bytes. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "it's",
      'back\\slash\\',
      "\\'; drop table a; --",
      '"quoted"',
      '$$body$$',
      '$1',
      '--',
      '/*',
      'e\u0301🛶',
      'x'.repeat(240),
    ),
  )
  .filter((text) => !/[\0/]/.test(text) && Buffer.byteLength(text) <= 240);

interface Kind {
  readonly flavor: string;
  readonly engine: EngineName;
  readonly table: string;
  readonly dir?: string;
  /** Id and file of the migration with that place (from 0) and that name. */
  migration(place: number, name: string): { readonly id: string; readonly file: string };
}

const stamp = (place: number): string => String(20240101000000n + BigInt(place));

const kinds: readonly Kind[] = [
  {
    flavor: 'dbmate',
    engine: 'sql-sections',
    table: 'public.schema_migrations',
    migration: (place, text) => ({ id: stamp(place), file: `migrations/${stamp(place)}${text}.sql` }),
  },
  {
    flavor: 'golang-migrate',
    engine: 'sql-pairs',
    table: 'public.schema_migrations',
    migration: (place, text) => ({ id: stamp(place), file: `migrations/${stamp(place)}_${text}.up.sql` }),
  },
  {
    flavor: 'goose',
    engine: 'sql-sections',
    table: 'public.goose_db_version',
    migration: (place, text) => ({ id: String(place + 1), file: `migrations/${place + 1}_${text}.sql` }),
  },
  {
    flavor: 'sql-migrate',
    engine: 'sql-sections',
    table: 'public.gorp_migrations',
    migration: (place, text) => ({ id: `${place}-${text}.sql`, file: `migrations/${place}-${text}.sql` }),
  },
  {
    flavor: 'node-pg-migrate',
    engine: 'sql-sections',
    table: 'public.pgmigrations',
    migration: (place, text) => ({ id: `${place}_${text}`, file: `migrations/${place}_${text}.sql` }),
  },
  {
    flavor: 'sqlx',
    engine: 'sql-pairs',
    table: 'public._sqlx_migrations',
    migration: (place, text) => ({ id: stamp(place), file: `migrations/${stamp(place)}_${text}.up.sql` }),
  },
  {
    flavor: 'diesel',
    engine: 'sql-folders',
    table: 'public.__diesel_schema_migrations',
    migration: (place, text) => ({
      id: `${place}${[...text].slice(0, 40).join('')}`,
      file: `migrations/${place}${text}/up.sql`,
    }),
  },
  {
    flavor: 'prisma',
    engine: 'sql-forward',
    table: 'public._prisma_migrations',
    migration: (place, text) => ({
      id: `${place}_${text}`,
      file: `migrations/${place}_${text}/migration.sql`,
    }),
  },
  {
    flavor: 'drizzle',
    engine: 'sql-forward',
    table: 'drizzle.__drizzle_migrations',
    migration: (place, text) => ({ id: `${place}_${text}`, file: `migrations/${place}_${text}.sql` }),
  },
  {
    flavor: 'flyway',
    engine: 'sql-forward',
    table: 'public.flyway_schema_history',
    migration: (place, text) =>
      place % 3 === 2
        ? { id: `R__${place}${text}`, file: `migrations/R__${place}${text}.sql` }
        : { id: String(place + 1), file: `migrations/${text}/V${place + 1}__${text}.sql` },
  },
  {
    flavor: 'supabase',
    engine: 'sql-forward',
    table: 'supabase_migrations.schema_migrations',
    dir: 'supabase/migrations',
    migration: (place, text) => ({
      id: `${stamp(place)}_${text}`,
      file: `supabase/migrations/${stamp(place)}_${text}.sql`,
    }),
  },
  {
    flavor: 'plain',
    engine: 'sql-forward',
    table: 'public._sqlx_migrations',
    migration: (place, text) => ({ id: `${place}_${text}`, file: `migrations/${place}_${text}.sql` }),
  },
  {
    flavor: 'sql-pairs',
    engine: 'sql-pairs',
    table: 'public.schema_migrations',
    migration: (place, text) => ({ id: `${place}_${text}`, file: `migrations/${place}_${text}.up.sql` }),
  },
];

const scripts = fc.array(fc.record({ name, sql: fc.string({ unit: 'grapheme' }) }), {
  minLength: 1,
  maxLength: 6,
});

test.each(kinds)(
  '$flavor: reading lists what was recorded in its order, and forgetting undoes recording',
  async (kind) => {
    await withDatabase(16, async (target) => {
      await fc.assert(
        fc.asyncProperty(scripts, fc.array(fc.boolean(), { maxLength: 12 }), async (given, walk) => {
          const { ledger, history } = projectOf(kind, given);
          const writer = writerOf(ledger);
          await writer.prepare(target);
          const applied: Migration[] = [];
          const up = async () => {
            const next = history.migrations[applied.length];
            if (!next) return;
            await send(target.session, await writer.record(next));
            applied.push(next);
          };
          const down = async () => {
            const last = applied.pop();
            if (last) await send(target.session, await writer.forget(last));
          };
          const check = async () => {
            const state = await ledger.read(target);
            expect(state.dirty).toBeUndefined();
            expect(state.applied.map(({ id }) => id)).toEqual(applied.map(({ id }) => id));
          };
          for (const isUp of [true, true, ...walk]) {
            await (isUp ? up() : down());
            await check();
          }
          await writer.prepare(target);
          await check();
          while (applied.length > 0) await down();
          await check();
        }),
        { numRuns: 25 },
      );
    });
  },
  60_000,
);

function projectOf(
  { flavor, engine, table, dir = 'migrations', migration }: Kind,
  given: readonly { readonly name: string; readonly sql: string }[],
) {
  const made = given.map(({ name: text, sql }, place) => ({ ...migration(place, text), sql }));
  const migrations = made.map(
    ({ id, file, sql }): Migration => ({
      id,
      name: id,
      file,
      files: [file],
      parents: [],
      up: {
        file,
        location: { file, line: 1 },
        empty: false,
        sql: { file, text: sql, line: 1, mode: 'wrapped' },
      },
      down: undefined,
      ...(id.startsWith('R__') && { repeatable: true }),
    }),
  );
  const history = { ...historyOf({ engine, flavor, dir }, migrations), bookkeeping: [table] };
  const entries = made.map(({ id }, idx) => ({ idx, tag: id, when: 1_700_000_000_000 + idx }));
  const tree = memoryTree({
    ...Object.fromEntries(made.map(({ file, sql }) => [file, sql])),
    [`${dir}/meta/_journal.json`]: JSON.stringify({ entries }),
  });
  return { history, ledger: ledgerOf(history, ledgerWorld(tree, { dir })) };
}
