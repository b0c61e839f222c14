import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { BackupGiven, StoreGiven } from '../../../src/stages/database/backup-inputs.js';
import { measureFile } from '../../../src/storage/local-file.js';
import { inWorkshop, rulesOf, toolsAtHand, type Workshop, withSome } from '../../support/backup.js';
import { runStep } from '../../support/runner.js';
import { givenFor, openBucket, placeIn } from '../../support/s3.js';
import { scenario } from '../../support/scenario.js';
import { type SimulatedS3, s3Error, simulateS3 } from '../../support/simulators/s3.js';

interface Vault extends Workshop {
  readonly service: SimulatedS3;
  readonly given: StoreGiven;
  /** Names in the bucket. */
  inBucket(): Promise<readonly string[]>;
}

function inVault(body: (vault: Vault) => Promise<void>): Promise<void> {
  return withSome((workshop) => beside(workshop, body));
}

async function beside(workshop: Workshop, body: (vault: Vault) => Promise<void>): Promise<void> {
  const service = await simulateS3();
  const inBucket = async () =>
    [...(await openBucket(placeIn(service, 'shop'), workshop.folder).list())].sort();
  try {
    await body({ ...workshop, service, given: givenFor(service), inBucket });
  } finally {
    await service.close();
  }
}

/** A table whose rows do not get smaller: the dump goes up in parts. */
const noise = `create table noise as select i, md5(random()::text) || md5(random()::text) as a, md5(random()::text) as b
  from generate_series(1, 220000) i`;

test.each(toolsAtHand)(
  'PostgreSQL $major: a backup goes into the bucket, and a drill restores it from there',
  (tools) =>
    inWorkshop(tools, (workshop) =>
      beside(workshop, async ({ backUp, drill, given, inBucket, service }) => {
        const { verdict, check, outputs, all } = await backUp({ ...given, verify: 'restore' });
        expect({ verdict, findings: check.findings }).toEqual({ verdict: 'passed', findings: [] });
        expect(await inBucket()).toEqual([check.backup?.name, check.backup?.name.replace('.dump', '.json')]);
        expect(outputs).toMatchObject({ place: 's3://vault/shop', 'verified-by': 'restore' });
        expect(all).not.toContain(service.credentials.secretAccessKey);
        const again = await drill(given);
        expect(again.check).toMatchObject({
          status: 'passed',
          backup: { place: 's3://vault/shop', rows: 3212 },
        });
      }),
    ),
);

test('encryption by the service is asked for with every object, and tried before anything is dumped', () =>
  inVault(async ({ backUp, given, service }) => {
    const { check } = await backUp({ ...given, s3Encryption: 'aws:kms', s3KmsKey: 'alias/backups' });
    expect(check.facts).toContainEqual({ label: 'encrypted', value: 'by the storage (aws:kms)' });
    const asked = service.requests.filter(
      ({ method, path }) => method === 'PUT' || path.includes('?uploads'),
    );
    expect(asked).toHaveLength(3);
    for (const { headers } of asked) {
      expect(headers['x-amz-server-side-encryption']).toBe('aws:kms');
      expect(headers['x-amz-server-side-encryption-aws-kms-key-id']).toBe('alias/backups');
    }
  }));

test('a large dump goes up in parts, each with its SHA-256, and comes back whole', () =>
  inVault(async ({ backUp, drill, given, service, session }) => {
    await session.execute(noise);
    expect((await backUp(given)).verdict).toBe('passed');
    const parts = service.requests.filter(({ path }) => path.includes('partNumber='));
    expect(parts.length).toBeGreaterThan(1);
    for (const { headers } of parts) expect(headers['x-amz-content-sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect((await drill(given)).check.status).toBe('passed');
  }));

test('old backups leave the bucket after a good backup, in one request', () =>
  inVault(async ({ backUp, given, inBucket, advance, service }) => {
    for (let turn = 0; turn < 3; turn += 1) {
      await backUp(given);
      advance(60_000);
    }
    const { check } = await backUp({ ...given, keep: 1 });
    expect(check).toHaveProperty('backup.removed.length', 6);
    expect(await inBucket()).toHaveLength(2);
    expect(service.requests.filter(({ path }) => path.includes('?delete'))).toHaveLength(1);
  }));

scenario(
  {
    id: 'bucket-reset',
    area: 'Backup',
    happens: 'The connection to the bucket breaks off in the middle of an upload.',
    does: 'Sends that part again after a pause.',
    exit: 0,
    leaves: 'Nothing besides the backup.',
  },
  () =>
    inVault(async ({ backUp, given, service, inBucket, session }) => {
      await session.execute(noise);
      service.fail({ method: 'PUT', path: 'partNumber=2', kind: 'reset' });
      expect((await backUp(given)).verdict).toBe('passed');
      expect(await inBucket()).toHaveLength(2);
      expect(service.openUploads()).toEqual([]);
    }),
);

scenario(
  {
    id: 'bucket-slow-down',
    area: 'Backup',
    happens: 'The bucket answers 503 SlowDown to several requests.',
    does: 'Waits longer each time and sends them again.',
    exit: 0,
    leaves: 'Nothing besides the backup.',
  },
  () =>
    inVault(async ({ backUp, given, service }) => {
      service.fail({
        ...s3Error(503, 'SlowDown', 'Please reduce your request rate.'),
        method: 'PUT',
        times: 3,
      });
      expect((await backUp(given)).verdict).toBe('passed');
    }),
);

scenario(
  {
    id: 'bucket-stays-slow',
    area: 'Backup',
    happens: 'The bucket answers 503 SlowDown and goes on with it.',
    does: 'Gives up after five tries, with what the service said, and stores nothing.',
    exit: 1,
    leaves: 'The older backups, as they were; no upload is left open.',
  },
  () =>
    inVault(async ({ backUp, given, service, inBucket, session }) => {
      await session.execute(noise);
      const slow = s3Error(503, 'SlowDown', 'Please reduce your request rate.');
      service.fail({ ...slow, path: 'partNumber=2', times: 5 });
      const run = await backUp(given);
      expect({ rules: rulesOf(run), verdict: run.verdict }).toEqual({
        rules: ['backup-not-stored'],
        verdict: 'failed',
      });
      expect(run.check.findings[0]?.detail).toContain('SlowDown: Please reduce your request rate. (HTTP 503');
      expect(await inBucket()).toEqual([]);
      expect(service.openUploads()).toEqual([]);
    }),
);

scenario(
  {
    id: 'bucket-denied',
    area: 'Backup',
    happens: 'The key or role may not write into the bucket.',
    does: 'Finds out before anything is dumped, and names the missing permission and the resource.',
    exit: 2,
    leaves: 'The older backups, as they were.',
  },
  () =>
    inVault(async ({ backUp, given, service }) => {
      const message =
        'User: arn:aws:iam::1:user/ci is not authorized to perform: s3:PutObject on resource: x';
      service.fail({ ...s3Error(403, 'AccessDenied', message), method: 'POST', path: '?uploads' });
      const run = await backUp(given);
      expect({ verdict: run.verdict, status: run.check.status }).toEqual({
        verdict: 'broken',
        status: 'broken',
      });
      expect(run.check.summary).toContain('allow s3:PutObject on arn:aws:s3:::vault/shop/*');
      expect(service.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    }),
);

scenario(
  {
    id: 'bucket-missing',
    area: 'Backup',
    happens: 'There is no bucket of that name.',
    does: 'Says so before anything is dumped, with the command that makes one.',
    exit: 2,
    leaves: 'Nothing.',
  },
  () =>
    inVault(async ({ backUp, given }) => {
      const run = await backUp({ ...given, store: 's3://nobody/shop' });
      expect(run.check.status).toBe('broken');
      expect(run.check.summary).toContain('NoSuchBucket');
      expect(run.check.summary).toContain('aws s3 mb s3://nobody --endpoint-url http://127.0.0.1:');
    }),
);

scenario(
  {
    id: 'bucket-wrong-secret',
    area: 'Backup',
    happens: 'Key and secret of the bucket do not belong together.',
    does: 'Says so before anything is dumped, and shows neither.',
    exit: 2,
    leaves: 'The older backups, as they were.',
  },
  () =>
    inVault(async ({ backUp, given }) => {
      const run = await backUp({ ...given, s3SecretAccessKey: 'another-secret-word' });
      expect(run.check.summary).toContain('SignatureDoesNotMatch');
      expect(run.check.summary).toContain('correct s3-access-key-id and s3-secret-access-key');
      expect(run.all).not.toContain('another-secret-word');
    }),
);

scenario(
  {
    id: 'bucket-clock',
    area: 'Backup',
    happens: 'The clock of the machine is hours away from that of the service.',
    does: 'Takes the time from the service’s answer and signs anew.',
    exit: 0,
    leaves: 'Nothing besides the backup.',
  },
  () =>
    inVault(async ({ backUp, given, service }) => {
      service.setClock(3 * 3_600_000);
      expect((await backUp(given)).check).toMatchObject({ status: 'passed', findings: [] });
    }),
);

scenario(
  {
    id: 'bucket-lost-answer',
    area: 'Backup',
    happens: 'The bucket takes the whole dump, and its answer is lost.',
    does: 'Asks again, sees that all of it is there, and counts it.',
    exit: 0,
    leaves: 'Nothing besides the backup.',
  },
  () =>
    inVault(async ({ backUp, given, service, session, inBucket }) => {
      await session.execute(noise);
      service.fail({ method: 'POST', path: 'uploadId=', kind: 'lost' });
      expect((await backUp(given)).verdict).toBe('passed');
      expect(await inBucket()).toHaveLength(2);
    }),
);

scenario(
  {
    id: 'bucket-spoiled-upload',
    area: 'Backup',
    happens: 'A byte changes on its way to the bucket.',
    does: 'The service refuses what does not have the SHA-256 that was sent along, and it is sent again.',
    exit: 0,
    leaves: 'Nothing besides the backup.',
  },
  () =>
    inVault(async ({ backUp, drill, given, service, advance }) => {
      await backUp(given);
      advance(60_000);
      service.spoil('up', '.dump');
      expect((await backUp(given)).verdict).toBe('passed');
      expect((await drill(given)).check.status).toBe('passed');
    }),
);

scenario(
  {
    id: 'bucket-spoiled-object',
    area: 'Backup',
    happens: 'What comes from the bucket has its length and is not what was put in.',
    does: 'The drill compares its SHA-256 with the one that was stored along with it, and fails.',
    exit: 1,
    leaves: 'The object, as it is.',
  },
  () =>
    inVault(async ({ backUp, drill, given, service }) => {
      const { check } = await backUp(given);
      service.spoil('down', check.backup?.name ?? '');
      const run = await drill(given);
      expect(rulesOf(run)).toEqual(['backup-checksum']);
      expect(run.check.findings[0]?.detail).toContain('came from the bucket as shop/lockkeeper-');
    }),
);

scenario(
  {
    id: 'bucket-cut-object',
    area: 'Backup',
    happens: 'Somebody puts a shorter object into the bucket under the name of a dump.',
    does: 'The drill compares it with the manifest and fails.',
    exit: 1,
    leaves: 'The object, as it is.',
  },
  () =>
    inVault(async ({ backUp, drill, given, service, folder }) => {
      const name = (await backUp(given)).check.backup?.name ?? '';
      const store = openBucket(placeIn(service, 'shop'), folder);
      const path = join(folder, 'cut');
      await store.get(name, path);
      await truncate(path, 10_000);
      await store.put(name, await measureFile(path, new AbortController().signal));
      const run = await drill(given);
      expect(rulesOf(run)).toEqual(['backup-checksum']);
      expect(run.check.findings[0]?.detail).toContain('It has 10000 bytes');
    }),
);

scenario(
  {
    id: 'bucket-download-cut',
    area: 'Backup',
    happens: 'The connection breaks off in the middle of a download.',
    does: 'Fetches the rest from where it was.',
    exit: 0,
    leaves: 'Nothing.',
  },
  () =>
    inVault(async ({ backUp, drill, given, service }) => {
      const { check } = await backUp(given);
      service.fail({ method: 'GET', path: check.backup?.name ?? '', kind: 'truncated', times: 2 });
      expect((await drill(given)).check.findings).toEqual([]);
      const ranges = service.requests.flatMap(({ headers }) => headers.range ?? []);
      expect(ranges).toHaveLength(2);
      expect(ranges[0]).toMatch(/^bytes=[1-9]\d+-$/);
    }),
);

scenario(
  {
    id: 'bucket-cancelled',
    area: 'Backup',
    happens: 'The run is cancelled while parts of the dump are on their way to the bucket.',
    does: 'Gives the upload up and removes the manifest.',
    exit: 1,
    leaves: 'The older backups, as they were; no object and no open upload of this one.',
  },
  () =>
    inVault(async ({ backUp, given, service, session, inBucket, folder }) => {
      await session.execute(noise);
      service.fail({ method: 'PUT', path: 'partNumber=', nth: 2, times: 9, kind: 'hang' });
      const stop = new AbortController();
      const run = backUp(given, {}, stop.signal).catch((error: unknown) => error);
      while (!service.requests.some(({ path }) => path.includes('partNumber='))) await wait(5);
      stop.abort(new Error('the job was cancelled'));
      await run;
      expect(await inBucket()).toEqual([]);
      expect(service.openUploads()).toEqual([]);
      await expect(readFile(`${folder}/dump`)).rejects.toThrow();
    }),
);

scenario(
  {
    id: 'bucket-not-removed',
    area: 'Backup',
    happens: 'The role may not remove the old backups from the bucket.',
    does: 'Keeps the new backup, and warns with the missing permission.',
    exit: 0,
    leaves: 'The old backups beside the new one.',
  },
  () =>
    inVault(async ({ backUp, given, service, inBucket, advance }) => {
      await backUp(given);
      advance(60_000);
      service.fail({ ...s3Error(403, 'AccessDenied', 'Access Denied'), method: 'POST', path: '?delete' });
      const run = await backUp({ ...given, keep: 1 });
      expect({ rules: rulesOf(run), verdict: run.verdict }).toEqual({
        rules: ['backup-not-removed'],
        verdict: 'passed',
      });
      expect(run.check.findings[0]?.fix).toContain('allow s3:DeleteObject on arn:aws:s3:::vault/shop/*');
      expect(await inBucket()).toHaveLength(4);
    }),
);

scenario(
  {
    id: 'bucket-one-at-a-time',
    area: 'Backup',
    happens: 'The service does not remove several objects in one request.',
    does: 'Removes them one after the other.',
    exit: 0,
    leaves: 'The backups that are kept.',
  },
  () =>
    inVault(async ({ backUp, given, service, inBucket, advance }) => {
      await backUp(given);
      advance(60_000);
      service.fail({ ...s3Error(501, 'NotImplemented'), method: 'POST', path: '?delete', times: 9 });
      const { check } = await backUp({ ...given, keep: 1 } satisfies BackupGiven);
      expect(check).toHaveProperty('backup.removed.length', 2);
      expect(await inBucket()).toHaveLength(2);
    }),
);

scenario(
  {
    id: 'bucket-no-credentials',
    area: 'Backup',
    happens: 'No credentials are given, and none of AWS’s own ways has any.',
    does: 'Says how to take a role in a workflow, and which inputs there are.',
    exit: 2,
    leaves: 'Nothing.',
  },
  () =>
    withSome((workshop) =>
      beside(workshop, async ({ service, given, folder }) => {
        const script = fileURLToPath(new URL('../../support/programs/cli.js', import.meta.url));
        const args = ['restore-drill', '--store', given.store ?? '', '--s3-endpoint', service.url];
        const drill = (keys: Record<string, string>) => {
          const env = { GITHUB_ACTIONS: '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...keys };
          return runStep({ script, args, cwd: folder, env });
        };
        expect(await drill({})).toMatchObject({
          code: 2,
          stderr: expect.stringContaining('id-token: write'),
        });
        const { accessKeyId, secretAccessKey } = service.credentials;
        const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
        expect(await drill(keys)).toMatchObject({
          code: 1,
          stdout: expect.stringContaining('s3://vault/shop holds no backup'),
          stderr: expect.not.stringContaining('NodeVersionSupportWarning'),
        });
      }),
    ),
);
