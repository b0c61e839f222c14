import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import type { Report } from '../../../src/core/report.js';
import { backUp } from '../../../src/stages/database/back-up.js';
import type { BackupGiven } from '../../../src/stages/database/backup-inputs.js';
import { realServices } from '../../../src/stages/real-services.js';
import { fastClock } from '../../support/fast-clock.js';
import { startInstance } from '../../support/hosting/instance.js';
import { type Answer, type SeenRequest, withServer } from '../../support/http-server.js';
import { recordingHost } from '../../support/recording-host.js';
import { scenario } from '../../support/scenario.js';

/** As the service of the fixtures makes it. */
const token = createHmac('sha256', 'admin-password').update('admin').digest('hex');
const hour = 3_600_000;

/** The service of the fixtures, for as long as `body` runs. */
async function withApp(env: Record<string, string>, body: (url: string) => Promise<void>): Promise<void> {
  const file = fileURLToPath(new URL('../../../../test/fixtures/web-service/server.js', import.meta.url));
  const app = startInstance({ file, env, onLine: () => undefined });
  await app.ready;
  try {
    await body(app.target() ?? '');
  } finally {
    await app.stop();
  }
}

async function ask(given: BackupGiven) {
  const cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-app-'));
  try {
    const host = { ...recordingHost({ cwd }), clock: fastClock() };
    const all = { endpointToken: token, reportPath: 'report.json', ...given };
    const verdict = await backUp(all, { host, services: realServices });
    const text = await readFile(join(cwd, 'report.json'), 'utf8');
    const [check] = (JSON.parse(text) as Report).checks;
    if (!check) throw new Error('the report has no check');
    const told = [text, ...host.lines, ...host.printed, ...host.summaries].join('\n');
    return { verdict, check, outputs: host.outputs, told, summary: host.summaries.join('\n') };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

test('the app is asked for a backup, and it counts when its list says that it is done', () =>
  withApp({}, async (endpointUrl) => {
    const { verdict, check, outputs, told, summary } = await ask({ endpointUrl, expectDatabase: 'shop' });
    expect({ verdict, findings: check.findings }).toEqual({ verdict: 'passed', findings: [] });
    expect(check.backup).toMatchObject({
      kind: 'app',
      database: 'shop',
      name: 'backup-2',
      place: `${endpointUrl}/api/admin/backups`,
      steps: [{ name: 'trigger' }, { name: 'wait' }],
    });
    expect(outputs).toMatchObject({ backup: 'backup-2', 'verified-by': 'app', bytes: '', sha256: '' });
    expect(summary).toContain('Backup by the app');
    expect(told).not.toContain(token);
  }));

test('one that is young enough counts, and none is started', () =>
  withApp({ LAST_BACKUP_HOURS: '3' }, async (endpointUrl) => {
    const { check } = await ask({ endpointUrl, maxAge: 4 * hour });
    expect(check.backup).toMatchObject({ kind: 'app', name: 'backup-1', steps: [] });
    expect(check.summary).toContain('is young enough');
  }));

test('one that is too old makes a new one necessary', () =>
  withApp({ LAST_BACKUP_HOURS: '30' }, async (endpointUrl) => {
    const { check } = await ask({ endpointUrl, maxAge: 26 * hour });
    expect(check.backup).toMatchObject({ name: 'backup-2' });
  }));

scenario(
  {
    id: 'app-too-old',
    area: 'Backup',
    happens: 'The app makes its backups on a schedule, and the newest is too old.',
    does: 'Fails with both ages; it starts none, because it was told not to.',
    exit: 1,
    leaves: 'The app’s backups, as they were.',
  },
  () =>
    withApp({ LAST_BACKUP_HOURS: '30' }, async (endpointUrl) => {
      const { verdict, check } = await ask({ endpointUrl, maxAge: 26 * hour, endpointTrigger: false });
      expect({ verdict, rules: check.findings.map(({ rule }) => rule) }).toEqual({
        verdict: 'failed',
        rules: ['backup-app-failed'],
      });
      expect(check.summary).toContain('expected one of the last 26 h, got 30 h old');
    }),
);

scenario(
  {
    id: 'app-failed',
    area: 'Backup',
    happens: 'The app says that its backup failed.',
    does: 'Stops waiting at once and fails with what the app said.',
    exit: 1,
    leaves: 'The app’s older backups.',
  },
  () =>
    withApp({ BACKUP_FAILS: '1' }, async (endpointUrl) => {
      const { verdict, check } = await ask({ endpointUrl });
      expect(verdict).toBe('failed');
      expect(check.summary).toContain('expected done, got backup-2: failed');
      expect(check.backup).toBeUndefined();
    }),
);

scenario(
  {
    id: 'app-never-done',
    area: 'Backup',
    happens: 'The backup of the app does not come to an end.',
    does: 'Looks every five seconds until `timeout`, and fails with what it said last.',
    exit: 1,
    leaves: 'The app’s backup, still running.',
  },
  () =>
    withApp({ BACKUP_POLLS: '100000' }, async (endpointUrl) => {
      const { verdict, check } = await ask({ endpointUrl, timeout: 60_000 });
      expect(verdict).toBe('failed');
      expect(check.summary).toContain('backup-2: running after 13 tries');
    }),
);

scenario(
  {
    id: 'app-wrong-token',
    area: 'Backup',
    happens: 'The app refuses the token.',
    does: 'Fails with the status and the request to send by hand; the token is shown nowhere.',
    exit: 1,
    leaves: 'Nothing.',
  },
  () =>
    withApp({}, async (endpointUrl) => {
      const { verdict, check, told } = await ask({ endpointUrl, endpointToken: 'another-word-entirely' });
      expect(verdict).toBe('failed');
      expect(check.findings[0]).toMatchObject({
        title: expect.stringContaining('got 401'),
        fix: `curl -sS -i ${endpointUrl}/api/admin/backups`,
      });
      expect(told).not.toContain('another-word-entirely');
    }),
);

/** An app whose first answer to the start is lost, and which makes one backup for each start that it hears of. */
function losingApp(): { answer: Answer; made: string[] } {
  const made: string[] = [];
  const answer = ({ method }: SeenRequest, response: ServerResponse): void => {
    if (method === 'GET') {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(made));
      return;
    }
    made.push(`shop_20260106_22000${made.length}.db`);
    if (made.length === 1) response.destroy();
    else response.end('{}');
  };
  return { answer, made };
}

scenario(
  {
    id: 'app-lost-answer',
    area: 'Backup',
    happens: 'The app starts its backup, and its answer is lost.',
    does: 'Looks into the list first, finds the new backup, and does not start a second one.',
    exit: 0,
    leaves: 'One new backup of the app.',
  },
  async () => {
    const { answer, made } = losingApp();
    await withServer(answer, async ({ url }) => {
      const { check } = await ask({ endpointUrl: url });
      expect(check.backup).toMatchObject({
        name: 'shop_20260106_220000.db',
        createdAt: '2026-01-06T22:00:00.000Z',
      });
      expect(made).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'app-html',
    area: 'Backup',
    happens: 'The address of the list answers 200 with a page.',
    does: 'Says that it is no list of backups, and starts none.',
    exit: 1,
    leaves: 'Nothing.',
  },
  () =>
    withServer(
      (_, response) => response.end('<html>sign in</html>'),
      async ({ url, requests }) => {
        const { check } = await ask({ endpointUrl: url });
        expect(check.summary).toContain('expected a list of backups');
        expect(requests.every(({ method }) => method === 'GET')).toBe(true);
      },
    ),
);

test.each([
  [{ endpointUrl: 'api.example' }, 'endpoint-url: "api.example" is no address'],
  [{ endpointUrl: 'https://api.example', store: 'backups' }, 'store: it is given together with endpoint-url'],
  [{ endpointUrl: 'https://api.example', endpointTrigger: false }, 'endpoint-trigger: it is false'],
  [{ endpointUrl: 'https://api.example', keep: 3, keepDays: 4 }, 'keep-days: it is given together'],
])('%j is refused before anything is sent', async (given, message) => {
  const failed = await ask(given).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UserError);
  expect(String(failed)).toContain(message);
});
