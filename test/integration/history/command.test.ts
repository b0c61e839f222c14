import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCommandLine } from '../../../src/cli/run.js';
import { historyForm } from '../../../src/publish/history/model.js';
import { historyOutlet } from '../../../src/publish/history/outlet.js';
import { realServices } from '../../../src/stages/real-services.js';
import { withRepository } from '../../support/git-repository.js';
import { anEntry, aPassedReport } from '../../support/recorded.js';
import { recordingHost } from '../../support/recording-host.js';
import { aCheck } from '../../support/report.js';
import { withDatabase } from '../../support/server.js';

const idle = new AbortController().signal;

/** Runs `lockkeeper history` and gives what it printed. */
async function history(env: Record<string, string>, args: readonly string[] = [], cwd = '.') {
  const host = recordingHost({ kind: 'terminal', env, cwd });
  const verdict = await runCommandLine(['history', ...args], { host, services: realServices });
  return { verdict, text: host.printed.join(''), lines: host.lines.join('\n') };
}

test('a database without a history says how it comes to exist, and nothing is made', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const { verdict, text } = await history({ LOCKKEEPER_HISTORY_URL: url });
    expect(verdict).toBe('passed');
    expect(text).toMatch(/has no history yet.*history-url in a workflow/s);
    const json = await history({ LOCKKEEPER_HISTORY_URL: url }, ['--json']);
    expect(JSON.parse(json.text)).toEqual({ version: 1, runs: [] });
    expect(await session.query(`select from pg_namespace where nspname = 'lockkeeper'`)).toEqual([]);
  });
});

test('runs are printed as a table, as JSON of the published form, and as a page', async () => {
  await withDatabase(16, async ({ url }) => {
    const failed = aPassedReport([], {
      checks: [aCheck({ gate: 'health', status: 'failed', summary: 'never ready' })],
    });
    await historyOutlet(anEntry(url, { key: 'one' })).deliver(aPassedReport(['lint', 'smoke']), idle);
    await historyOutlet(anEntry(url, { key: 'two' })).deliver(failed, idle);
    const env = { LOCKKEEPER_DATABASE_URL: url };
    const { text } = await history(env);
    expect(text).toMatch(/2026-11-22 08:00 +production +dev/);
    expect(text).toContain('✓ lint  ✓ smoke');
    expect(text).toContain('health: never ready');
    expect((await history(env, ['--failed'])).text).not.toContain('lint');
    expect((await history(env, ['--environment', 'staging'])).text).toMatch(/no run .* matches/);
    const { runs } = historyForm.parse(JSON.parse((await history(env, ['--json', '--gate', 'lint'])).text));
    expect(runs.map(({ key }) => key)).toEqual(['one']);
    await withRepository(async ({ root }) => {
      const { lines } = await history(
        env,
        ['--html-path', 'out/history.html', '--since', '2026-01-01'],
        root,
      );
      expect(lines).toContain('timeline written to out/history.html');
      const page = await readFile(join(root, 'out/history.html'), 'utf8');
      expect(page).toMatch(/2 runs in [^<]*, since 2026-01-01/);
    });
  });
});

test('what is wrong is told before anything is read', async () => {
  await expect(history({})).rejects.toThrow(/LOCKKEEPER_HISTORY_URL: is not set/);
  const env = { LOCKKEEPER_HISTORY_URL: 'postgresql://app:s3cr3t-word@127.0.0.1:9/x' };
  await expect(history(env, ['--since', 'yesterday'])).rejects.toThrow(/--since: is "yesterday"/);
  await expect(history(env, ['--gate', 'linting'])).rejects.toThrow(/--gate/);
  await expect(history(env)).rejects.toThrow(/LOCKKEEPER_HISTORY_URL: nothing listens at 127.0.0.1:9/);
  await expect(history(env)).rejects.not.toThrow(/s3cr3t-word/);
  await expect(history({ LOCKKEEPER_HISTORY_URL: 'mysql://x' })).rejects.toThrow(
    /not the address of a PostgreSQL/,
  );
});
