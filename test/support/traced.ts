import type { StepTrace } from '../../src/core/trace.js';
import { connect } from '../../src/postgres/connect.js';
import type { Session } from '../../src/postgres/session.js';
import { createTracer } from '../../src/postgres/tracer/tracer.js';
import { withDatabase } from './server.js';

export interface Tracing {
  /** A session that is listened to. */
  readonly session: Session;
  /** The address that is listened to. */
  readonly url: string;
  /** A session beside it. */
  readonly beside: Session;
  /** What `body` did. */
  trace(body: () => Promise<unknown>): Promise<StepTrace>;
}

/** Traces sessions on a new database that `before` has filled. */
export async function withTracer(
  major: number,
  before: string,
  body: (tracing: Tracing) => Promise<void>,
): Promise<void> {
  await withDatabase(major, async ({ url, session: beside }) => {
    await beside.execute(before);
    const tracer = await createTracer(url);
    const session = await connect(tracer.url, { applicationName: 'lockkeeper test' });
    try {
      await body({
        session,
        url: tracer.url,
        beside,
        async trace(work) {
          await tracer.begin();
          await work().catch(() => undefined);
          return tracer.end();
        },
      });
    } finally {
      await session.close();
      await tracer.close();
    }
  });
}

/** One line a statement: `sql | locks | rewrites | scans | objects | rows`, empty parts left out. */
export function told({ statements }: StepTrace): readonly string[] {
  return statements.map(({ sql, locks, rewrites, scans, objects, rows }) =>
    [
      sql,
      ...locks.map(({ mode, relation }) => `${mode} ${relation}`),
      ...rewrites.map(({ relation, reason }) => `rewrites ${relation}: ${reason}`),
      ...scans.map(({ relation }) => `scans ${relation}`),
      ...objects.map(({ change, kind, name }) => `${change} ${kind} ${name}`),
      ...(rows === undefined ? [] : [`${rows} rows`]),
    ].join(' | '),
  );
}
