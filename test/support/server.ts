import { connect } from '../../src/postgres/connect.js';
import type { Session } from '../../src/postgres/session.js';

/** The majors that integration tests run on. */
export const testMajors = [14, 16, 18] as const;
export type TestMajor = (typeof testMajors)[number];

/** Address of a superuser on a running server of that major. */
export async function testServer(major: TestMajor): Promise<string> {
  const url = process.env[`LOCKKEEPER_TEST_SERVER_${major}`];
  if (url) return url;
  throw new Error(`set LOCKKEEPER_TEST_SERVER_${major} to the address of a PostgreSQL ${major}`);
}

export interface TestDatabase {
  readonly url: string;
  readonly session: Session;
}

let counter = 0;

/** Runs `body` on a new empty database and drops it afterwards. */
export async function withDatabase<T>(
  major: TestMajor,
  body: (database: TestDatabase) => Promise<T>,
): Promise<T> {
  const admin = await connect(await testServer(major));
  const name = `test_${process.pid}_${counter++}`;
  try {
    await admin.query(`create database ${name} template template0`);
    const url = new URL(await testServer(major));
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
