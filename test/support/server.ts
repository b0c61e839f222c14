import { afterAll } from '@jest/globals';
import { connect } from '../../src/postgres/connect.js';
import { type ScratchServer, startScratch } from '../../src/postgres/scratch/server.js';
import type { Session } from '../../src/postgres/session.js';

/** The majors that integration tests run on. */
export const testMajors = [14, 16, 18] as const;
export type TestMajor = (typeof testMajors)[number];

/** Scratch servers of this test file, started by the first test that asks. */
const started = new Map<number, Promise<ScratchServer>>();

afterAll(async () => {
  for (const server of started.values()) await server.then(({ stop }) => stop()).catch(() => undefined);
  started.clear();
});

/** Address of a superuser on a running server of that major: the one of the environment, else a scratch server. */
export async function testServer(major: number): Promise<string> {
  const url = process.env[`LOCKKEEPER_TEST_SERVER_${major}`];
  if (url) return url;
  let server = started.get(major);
  if (!server) {
    server = startScratch({ version: major, source: 'embedded' }, quietServices);
    started.set(major, server);
  }
  return (await server).url('postgres');
}

const quietServices = {
  env: process.env,
  signal: new AbortController().signal,
  progress: () => undefined,
};

export interface TestDatabase {
  readonly url: string;
  readonly session: Session;
}

let counter = 0;

/** Runs `body` on a new empty database and drops it afterwards. */
export async function withDatabase<T>(
  major: number,
  body: (database: TestDatabase) => Promise<T>,
): Promise<T> {
  const server = await testServer(major);
  const admin = await connect(server);
  const name = `test_${process.pid}_${counter++}`;
  try {
    await admin.query(`create database ${name} template template0`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const session = await connect(url.href);
    try {
      return await body({ url: url.href, session });
    } finally {
      await session.close();
      await admin.query(`drop database if exists ${name} with (force)`);
    }
  } finally {
    await admin.close();
  }
}
