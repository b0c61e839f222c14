import type { Target } from '../../migrations/engine.js';
import { connect } from '../../postgres/connect.js';
import { createInspector, type Inspector } from '../../postgres/inspector/inspector.js';
import type { Session } from '../../postgres/session.js';
import { createTracer, type Tracer } from '../../postgres/tracer/tracer.js';

/** One database of a smoke-run with its connections. */
export interface Bench {
  readonly database: string;
  readonly target: Target;
  /** The inspector's own connection: nothing that a migration does to its session disturbs it. */
  readonly watcher: Session;
  readonly inspector: Inspector;
  readonly tracer?: Tracer;
}

/** Which database, and how it is looked at. */
export interface BenchPlace {
  readonly database: string;
  readonly url: string;
  /** The runner's own tables. */
  readonly ignore: readonly string[];
  /** Record what steps do on the server. */
  readonly trace: boolean;
}

/** Connects to a database for steps, and beside them. */
export async function openBench({ database, url: direct, ignore, trace }: BenchPlace): Promise<Bench> {
  const tracer = trace ? await createTracer(direct) : undefined;
  const url = tracer?.url ?? direct;
  const session = await connect(url, { applicationName: 'lockkeeper smoke' });
  return { database, target: { url, session }, ...(await watch(direct, ignore)), ...(tracer && { tracer }) };
}

/** A connection of the inspector's own. */
export async function watch(
  url: string,
  ignore: readonly string[],
): Promise<Pick<Bench, 'watcher' | 'inspector'>> {
  const watcher = await connect(url, { applicationName: 'lockkeeper inspector' });
  return { watcher, inspector: createInspector(watcher, { ignore, alone: true }) };
}

/** Closes its connections; the database stays. */
export async function disconnect({ target, watcher, tracer }: Bench): Promise<void> {
  await target.session.close();
  await watcher.close();
  await tracer?.close();
}
