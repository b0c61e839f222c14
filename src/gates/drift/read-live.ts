import { createInspector } from '../../postgres/inspector/inspector.js';
import { explainReading, type ReadLimits, readOnly } from '../../postgres/read-only.js';
import type { Session } from '../../postgres/session.js';
import type { LiveSchema } from './comparable.js';

export interface LiveReading extends LiveSchema {
  /** Name of the database. */
  readonly database: string;
}

const whoQuery = `select quote_ident(current_user) as role, current_setting('is_superuser') = 'on' as superuser,
  current_database() as database`;

/** The schema of a database in use, as its role may see it. Changes nothing. Throws `UserError`. */
export async function readLive(
  session: Session,
  { ignore, limits }: { readonly ignore: readonly string[]; readonly limits: ReadLimits },
): Promise<LiveReading> {
  try {
    const [who] = await readOnly(session, limits, () =>
      session.query<{ role: string; superuser: string; database: string }>(whoQuery),
    );
    const schema = await createInspector(session, { ignore, limits }).full();
    return {
      schema,
      role: who?.role ?? '',
      isSuperuser: who?.superuser === 't',
      database: who?.database ?? '',
    };
  } catch (error) {
    throw explainReading(error);
  }
}
