import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { connect } from '../../../src/postgres/connect.js';
import { inWorkshop, rulesOf, toolsAtHand, type Workshop, withSome } from '../../support/backup.js';
import { startPooler } from '../../support/pooler.js';
import { scenario } from '../../support/scenario.js';

/** Finds in its arguments the file that pg_dump is to write. */
const fileOfDump = 'for a in "$@"; do case "$a" in --file=*) file=$(printf %s "$a" | cut -c 8-);; esac; done';

describe.each(toolsAtHand)('PostgreSQL $major', (tools) => {
  test('a backup is stored, restored and compared; a drill does it again', () =>
    inWorkshop(tools, async ({ backUp, drill, stored }) => {
      const { verdict, check, outputs } = await backUp({ verify: 'restore' });
      expect({ verdict, findings: check.findings }).toEqual({ verdict: 'passed', findings: [] });
      expect(check.backup).toMatchObject({ verified: 'restore', tables: 4, rows: 3212, encryption: 'none' });
      expect(outputs).toMatchObject({ backup: check.backup?.name, 'verified-by': 'restore' });
      expect(await stored()).toEqual([check.backup?.name, check.backup?.name.replace('.dump', '.json')]);
      const again = await drill();
      expect(again.check).toMatchObject({ status: 'passed', backup: { kind: 'restore-drill', rows: 3212 } });
    }));

  test('row counts agree although others write all the time', () =>
    inWorkshop(tools, async ({ backUp, url }) => {
      const writer = await connect(url);
      let writing = true;
      const load = (async () => {
        while (writing) await writer.query('insert into orders (customer_id, total) values (1, 1)');
      })();
      const { verdict, check } = await backUp({ verify: 'restore' });
      writing = false;
      await load;
      await writer.close();
      expect({ verdict, findings: check.findings }).toEqual({ verdict: 'passed', findings: [] });
    }));
});

scenario(
  {
    id: 'truncated',
    area: 'Backup',
    happens: 'The dump ends in the middle of its data, and pg_dump said nothing.',
    does: 'Reads it to its last byte, sees it, and stores nothing.',
    exit: 1,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async ({ backUp, withDump, stored }) => {
      const postgresBin = await withDump(`"$REAL" "$@" || exit 1\n${fileOfDump}\ntruncate -s -300 "$file"`);
      const run = await backUp({ postgresBin });
      expect({ rules: rulesOf(run), verdict: run.verdict }).toEqual({
        rules: ['backup-unreadable'],
        verdict: 'failed',
      });
      expect(await stored()).toEqual([]);
      expect(run.outputs).toMatchObject({ backup: '', 'verified-by': '' });
    }),
);

scenario(
  {
    id: 'cut-in-store',
    area: 'Backup',
    happens: 'A stored dump was cut off in the place where backups are kept.',
    does: 'The drill compares its checksum with the manifest and fails.',
    exit: 1,
    leaves: 'The file, as it is.',
  },
  () =>
    withSome(async ({ backUp, drill, folder }) => {
      const { check } = await backUp();
      const path = join(folder, 'backups', check.backup?.name ?? '');
      const whole = await readFile(path);
      await writeFile(path, whole.subarray(0, whole.length - 100));
      const run = await drill();
      expect(rulesOf(run)).toEqual(['backup-checksum']);
    }),
);

scenario(
  {
    id: 'rows-missing',
    area: 'Backup',
    happens: 'The dump is readable and lacks the rows of a table.',
    does: 'Restores it into a scratch PostgreSQL, counts, names the table with both numbers, and stores nothing.',
    exit: 1,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async ({ backUp, withDump, stored }) => {
      const postgresBin = await withDump('exec "$REAL" "$@" --exclude-table-data=orders');
      const run = await backUp({ postgresBin, verify: 'restore' });
      expect(rulesOf(run)).toEqual(['backup-differs']);
      expect(run.check.findings[0]?.detail).toContain('public.orders: 3000 dumped, 0 restored');
      expect(await stored()).toEqual([]);
    }),
);

scenario(
  {
    id: 'object-missing',
    area: 'Backup',
    happens: 'The dump is readable and lacks a view.',
    does: 'Compares the restored schema, names the view, and stores nothing.',
    exit: 1,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async ({ backUp, withDump }) => {
      const postgresBin = await withDump('exec "$REAL" "$@" --exclude-table=large');
      const run = await backUp({ postgresBin, verify: 'restore' });
      expect(rulesOf(run)).toEqual(['backup-differs']);
      expect(run.check.findings[0]?.detail).toContain('view public.large: missing');
    }),
);

scenario(
  {
    id: 'disk-full',
    area: 'Backup',
    happens: 'The disk is full when the dump is written.',
    does: 'Fails with what the system said, and says where to make room.',
    exit: 1,
    leaves: 'The older backups, as they were; nothing under a backup’s name.',
  },
  () =>
    withSome(async ({ backUp, stored, withDump }) => {
      const postgresBin = await withDump(`${fileOfDump}\nln -s /dev/full "$file"\nexec "$REAL" "$@"`);
      const run = await backUp({ postgresBin });
      expect(rulesOf(run)).toEqual(['backup-failed']);
      expect(run.check.findings[0]).toMatchObject({
        detail: expect.stringContaining('No space left on device'),
        fix: expect.stringContaining('make room'),
      });
      expect(await stored()).toEqual([]);
    }),
);

scenario(
  {
    id: 'dump-too-large',
    area: 'Backup',
    happens: 'The dump grows beyond what the system or its user may write, in the middle of a table.',
    does: 'Fails, and removes what was written.',
    exit: 1,
    leaves: 'The older backups, as they were; no part of the dump.',
  },
  () =>
    withSome(async ({ backUp, stored, folder, session, withDump }) => {
      await session.execute(
        `create table noise as select md5(i::text) || md5((i + 1)::text) as a from generate_series(1, 60000) i`,
      );
      const postgresBin = await withDump(`ulimit -f 1024\ntrap '' XFSZ\nexec "$REAL" "$@"`);
      const run = await backUp({ postgresBin });
      expect(rulesOf(run)).toEqual(['backup-failed']);
      expect(run.check.findings[0]).toMatchObject({
        detail: expect.stringContaining('File too large'),
        fix: expect.stringContaining('make room'),
      });
      expect(await stored()).toEqual([]);
      expect(await readdir(join(folder, 'backups'))).toEqual([]);
    }),
);

scenario(
  {
    id: 'pooler',
    area: 'Backup',
    happens: 'The address leads to a pooler in transaction mode.',
    does: 'Refuses before pg_dump runs: the pooler would lend its connection to the app without a search_path.',
    exit: 2,
    leaves: 'Nothing.',
  },
  () =>
    withSome(async ({ backUp, stored, url }) => {
      const pooler = await startPooler(url, 'transaction');
      try {
        const run = await backUp({ databaseUrl: pooler.url });
        expect(run.check).toMatchObject({
          status: 'broken',
          summary: expect.stringContaining('is a pooler in transaction mode'),
        });
        expect(await stored()).toEqual([]);
      } finally {
        await pooler.close();
      }
    }),
);

scenario(
  {
    id: 'no-rights',
    area: 'Backup',
    happens: 'The role may not read a table.',
    does: 'Fails with what pg_dump says and the GRANT that mends it.',
    exit: 1,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async (workshop) =>
      withRole(workshop, async (databaseUrl) => {
        const run = await workshop.backUp({ databaseUrl });
        expect(rulesOf(run)).toEqual(['backup-failed']);
        expect(run.check.findings[0]).toMatchObject({
          detail: expect.stringContaining('permission denied'),
          fix: expect.stringContaining('GRANT pg_read_all_data'),
        });
      }),
    ),
);

scenario(
  {
    id: 'row-security',
    area: 'Backup',
    happens: 'Row-level security would hide rows from the role.',
    does: 'Fails instead of dumping fewer rows, and names BYPASSRLS.',
    exit: 1,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async (workshop) =>
      withRole(workshop, async (databaseUrl, role) => {
        await workshop.session.execute(
          `grant usage on schema "Odd one" to ${role}; grant select on all tables in schema public, "Odd one" to ${role};
           grant select on all sequences in schema public to ${role}; alter table orders enable row level security`,
        );
        const run = await workshop.backUp({ databaseUrl });
        expect(rulesOf(run)).toEqual(['backup-failed']);
        expect(run.check.findings[0]?.fix).toContain('BYPASSRLS');
      }),
    ),
);

/** A role without rights on the workshop's server, for as long as `body` runs. */
async function withRole(
  { session, url }: Workshop,
  body: (databaseUrl: string, role: string) => Promise<void>,
): Promise<void> {
  const role = `lockkeeper_backup_${process.pid}`;
  await session.execute(`create role ${role} login password 'quite-secret-word'`);
  try {
    const address = new URL(url);
    address.username = role;
    address.password = 'quite-secret-word';
    await body(address.href, role);
  } finally {
    await session.execute(`drop owned by ${role}; drop role ${role}`);
  }
}

scenario(
  {
    id: 'locked',
    area: 'Backup',
    happens: 'Another session holds a table in ACCESS EXCLUSIVE.',
    does: 'Waits for `lock-timeout` and no longer, and shows the query that tells who holds it.',
    exit: 1,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async ({ backUp, session }) => {
      await session.execute('begin; lock table orders in access exclusive mode');
      const run = await backUp({ lockTimeout: 100 });
      await session.execute('rollback');
      expect(rulesOf(run)).toEqual(['backup-failed']);
      expect(run.check.findings[0]?.fix).toContain('pg_locks');
    }),
);

scenario(
  {
    id: 'other-major',
    area: 'Backup',
    happens: 'The machine has pg_dump of another major than the server.',
    does: 'Says which is needed, which is there and how to install it; nothing is dumped.',
    exit: 2,
    leaves: 'The older backups, as they were.',
  },
  () =>
    withSome(async ({ backUp, stored, folder, tools }) => {
      const { writeProgram } = await import('../../support/backup.js');
      for (const name of ['pg_dump', 'pg_restore']) {
        await writeProgram(join(folder, 'other', name), `echo "${name} (PostgreSQL) 11.22"`);
      }
      const run = await backUp({ postgresBin: 'other' });
      expect(run.check).toMatchObject({ status: 'broken', summary: expect.stringContaining('found 11.22') });
      expect(run.check.summary).toContain(`postgresql-client-${tools.major}`);
      expect(await stored()).toEqual([]);
    }),
);

test('the password is in no argument, no report and no line; pg_dump gets it in its environment', () =>
  withSome(async ({ backUp, withDump, folder, url }) => {
    const address = new URL(url);
    if (!address.password) address.password = 'a-password-nobody-asks-for';
    const spy = `tr '\\0' '\\n' < /proc/$$/cmdline > ${folder}/args; env > ${folder}/env; exec "$REAL" "$@"`;
    const postgresBin = await withDump(spy);
    const run = await backUp(
      { postgresBin, databaseUrl: address.href },
      { GITHUB_TOKEN: 'unrelated-secret' },
    );
    expect(run.verdict).toBe('passed');
    const args = await readFile(join(folder, 'args'), 'utf8');
    const env = await readFile(join(folder, 'env'), 'utf8');
    expect(args).toContain('--format=custom');
    expect(args).not.toContain(address.password);
    expect(args).not.toContain('postgresql://');
    expect(run.all).not.toContain(address.password);
    expect(env).toContain(`PGPASSWORD=${address.password}`);
    expect(env).not.toContain('unrelated-secret');
  }));

test('old backups go after a good backup, and stay after a bad one', () =>
  withSome(async ({ backUp, withDump, stored, advance, folder }) => {
    const names: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      names.push((await backUp()).check.backup?.name ?? '');
      advance(60_000);
    }
    await writeFile(join(folder, 'backups', 'lockkeeper-notes.txt'), 'not ours');
    const bad = await backUp({ keep: 1, postgresBin: await withDump('exit 3') });
    expect({ verdict: bad.verdict, count: (await stored()).length }).toEqual({ verdict: 'failed', count: 7 });
    const good = await backUp({ keep: 2 });
    expect(good.check).toHaveProperty('backup.removed.length', 4);
    const kept = [names[2] ?? '', good.check.backup?.name ?? ''];
    expect(await stored()).toEqual(
      [...kept.flatMap((name) => [name, name.replace('.dump', '.json')]), 'lockkeeper-notes.txt'].sort(),
    );
  }));

describe('a drill', () => {
  test('fails where there is no backup', () =>
    withSome(async ({ drill }) => {
      expect(rulesOf(await drill())).toEqual(['backup-missing']);
    }));

  test('fails when the newest is too old, although it can be restored', () =>
    withSome(async ({ backUp, drill, advance }) => {
      await backUp();
      advance(3 * 3_600_000);
      const run = await drill({ maxAge: 2 * 3_600_000 });
      expect({ rules: rulesOf(run), verdict: run.verdict }).toEqual({
        rules: ['backup-too-old'],
        verdict: 'failed',
      });
      expect(run.check.findings[0]?.title).toContain('is 3 h old, and 2 h are allowed');
    }));

  test('names the newest when the named one is not there', () =>
    withSome(async ({ backUp, drill }) => {
      const { check } = await backUp();
      const failed = await drill({ backup: 'lockkeeper-other.dump' }).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(UserError);
      expect(String(failed)).toContain(check.backup?.name);
    }));
});

describe('before anything is dumped', () => {
  test('another database than was expected is refused', () =>
    withSome(async ({ backUp, stored }) => {
      const run = await backUp({ expectDatabase: 'production' });
      expect(run.check).toMatchObject({
        status: 'broken',
        summary: expect.stringContaining('production was expected'),
      });
      expect(await stored()).toEqual([]);
    }));

  test('an address that does not answer is told without its password', () =>
    withSome(async ({ backUp }) => {
      const run = await backUp({ databaseUrl: 'postgresql://u:hidden-word@127.0.0.1:1/x' });
      expect(run.check.status).toBe('broken');
      expect(run.all).not.toContain('hidden-word');
    }));

  test.each([
    [{ store: undefined }, 'store: it is missing'],
    [{ store: 'ftp://host/x' }, 'store: it is no folder and no bucket'],
    [{ encrypt: 'rot13:me' }, 'encrypt:'],
    [{ encrypt: 'age:AGE-SECRET-KEY-1ABC' }, 'encrypt: it is a secret key'],
  ])('%j is refused', (given, message) =>
    withSome(async ({ backUp }) => {
      const failed = await backUp(given).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(UserError);
      expect(String(failed)).toContain(message);
    }),
  );
});
