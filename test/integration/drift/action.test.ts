import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { engineNames } from '../../../src/migrations/model.js';
import { detectDrift } from '../../../src/stages/database/detect-drift.js';
import { realServices } from '../../../src/stages/real-services.js';
import { withLive } from '../../support/drift.js';
import { withFolder } from '../../support/project.js';
import { recordingHost } from '../../support/recording-host.js';
import { pairs } from '../../support/smoke.js';

const files = pairs(['orders', 'create table orders (id int primary key)', 'drop table orders']);

// Jest's loader does not take them all at once.
beforeAll(async () => {
  for (const name of engineNames) await loadEngine(name);
});

test('the action sets its outputs, writes its report and shows no password', async () => {
  await withFolder(files, (root) =>
    withLive({ root, major: 16 }, async ({ owner, url }) => {
      const run = async (given: Parameters<typeof detectDrift>[0] = {}) => {
        const host = recordingHost({ cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME } });
        const databaseUrl = url('shop_owner');
        const verdict = await detectDrift({ databaseUrl, ...given }, { host, services: realServices });
        const report = await readFile(join(root, '.lockkeeper/drift.json'), 'utf8');
        const shown = [...host.lines, ...host.printed, ...host.summaries, report].join('\n');
        expect(shown).not.toContain('hush-7f3a');
        return { verdict, shown, outputs: host.outputs };
      };
      const clean = await run();
      expect([clean.verdict, clean.outputs]).toEqual([
        'passed',
        expect.objectContaining({ differences: '0', new: '', gone: '', changed: 'false' }),
      ]);
      await owner.execute('create table stray (id int)');
      const previous = '.lockkeeper/drift.json';
      const drifted = await run({ previous });
      expect([drifted.verdict, drifted.outputs]).toEqual([
        'failed',
        expect.objectContaining({ differences: '1', new: '1', gone: '0', changed: 'true' }),
      ]);
      expect(drifted.shown).toMatch(/public\.stray.*made by no migration.*new/);
      expect((await run({ previous })).outputs).toMatchObject({ new: '0', changed: 'false' });
      await owner.execute('drop table stray');
      const mended = await run({ previous });
      expect([mended.verdict, mended.outputs.gone, mended.outputs.changed]).toEqual(['passed', '1', 'true']);
      expect(mended.shown).toContain('table public.stray no longer differs');
      expect((await run({ previous: 'none.json' })).outputs).toMatchObject({ gone: '' });
      const other = await run({ expectDatabase: 'production' });
      expect([other.verdict, other.outputs.differences]).toEqual(['broken', '']);
      expect(other.shown).toMatch(/is called \S+, and production was expected/);
      const none = await run({ databaseUrl: undefined });
      expect([none.verdict, none.outputs.changed]).toEqual(['broken', 'false']);
    }),
  );
}, 240_000);

test('by its own ledger a database that is behind has not drifted', async () => {
  const newer = pairs(
    ['orders', 'create table orders (id int primary key)', 'drop table orders'],
    ['notes', 'create table notes (id int)', 'drop table notes'],
  );
  const ledger = `create table schema_migrations (version bigint primary key, dirty boolean not null);
    insert into schema_migrations values (1, false)`;
  await withFolder({ ...newer, 'lockkeeper.yml': 'engine: sql-pairs\ndir: migrations\n' }, (root) =>
    withLive({ root, major: 16, applied: 1 }, async ({ owner, url }) => {
      const run = async (given: Parameters<typeof detectDrift>[0] = {}) => {
        const host = recordingHost({ cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME } });
        const databaseUrl = url('shop_owner');
        const verdict = await detectDrift({ databaseUrl, ...given }, { host, services: realServices });
        return { verdict, shown: host.printed.join('\n') };
      };
      expect((await run()).verdict).toBe('failed');
      const unread = await run({ at: 'applied' });
      expect(unread.shown).toContain('public.orders');
      await owner.execute(ledger);
      const behind = await run({ at: 'applied' });
      expect(behind).toMatchObject({ verdict: 'passed' });
      await owner.execute('create table stray (id int)');
      expect((await run({ at: 'applied' })).shown).toContain('public.stray');
    }),
  );
}, 240_000);
