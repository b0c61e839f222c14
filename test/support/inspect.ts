import { connect } from '../../src/postgres/connect.js';
import {
  createInspector,
  type Inspector,
  type InspectorOptions,
} from '../../src/postgres/inspector/inspector.js';
import type { Session } from '../../src/postgres/session.js';
import { type TestMajor, withDatabase } from './server.js';

export interface Inspected {
  /** Runs the test's statements. */
  readonly session: Session;
  /** Reads over a connection of its own. */
  readonly inspector: Inspector;
}

/** An empty database with an inspector that reads it over a second connection. */
export async function withInspector<T>(
  major: TestMajor,
  body: (world: Inspected) => Promise<T>,
  options: InspectorOptions = {},
): Promise<T> {
  return withDatabase(major, async ({ url, session }) => {
    const own = await connect(url);
    try {
      return await body({ session, inspector: createInspector(own, options) });
    } finally {
      await own.close();
    }
  });
}
