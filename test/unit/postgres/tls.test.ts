import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { planTransports } from '../../../src/postgres/tls.js';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
  root = join(folder, 'root.pem');
  await writeFile(root, 'CERTIFICATE');
});
afterAll(() => rm(folder, { recursive: true }));

const far = 'postgresql://u:p@db.example/d';

test.each([
  ['postgresql://u@127.0.0.1/d', [false]],
  ['postgresql://u@localhost:5433/d', [false]],
  ['postgresql://u@[::1]:5433/d', [false]],
  ['postgresql:///d?host=%2Frun', [false]],
  [far, [{ rejectUnauthorized: false }, false]],
  [`${far}?sslmode=prefer`, [{ rejectUnauthorized: false }, false]],
  [`${far}?sslmode=disable`, [false]],
  [`${far}?ssl=false`, [false]],
  [`${far}?sslmode=require`, [{ rejectUnauthorized: false }]],
  [`${far}?ssl=require`, [{ rejectUnauthorized: false }]],
  [`${far}?sslmode=verify-full`, [{}]],
  [`${far}?sslmode=verify-full&sslrootcert=system`, [{}]],
  ['postgresql://u@localhost/d?sslmode=require', [{ rejectUnauthorized: false }]],
])('%s is spoken to in this way', async (address, transports) => {
  const plan = await planTransports(address);
  expect(plan.transports).toEqual(transports);
  expect(plan.address).not.toContain('ssl');
});

test('require with a root certificate verifies the certificate but not the name', async () => {
  const plan = await planTransports(`${far}?sslmode=require&sslrootcert=${root}&application_name=x`);
  expect(plan.address).toBe(`${far}?application_name=x`);
  expect(plan.transports).toEqual([{ ca: 'CERTIFICATE', checkServerIdentity: expect.any(Function) }]);
});

test('a mode that does not exist and a file that cannot be read are the user’s to mend', async () => {
  await expect(planTransports(`${far}?sslmode=always`)).rejects.toThrow(/"always" is not an sslmode/);
  const missing = planTransports(`${far}?sslmode=verify-ca&sslrootcert=${folder}/none.pem`);
  await expect(missing).rejects.toBeInstanceOf(UserError);
  await expect(missing).rejects.toThrow(/sslrootcert: .*none\.pem cannot be read/);
});
