import { randomBytes } from 'node:crypto';
import { messageOf } from '../../core/errors.js';
import type { StepTrace } from '../../core/trace.js';
import { connect, reach } from '../connect.js';
import { readUrl } from '../database-url.js';
import type { Session } from '../session.js';
import { attribute } from './attribute.js';
import { converse } from './conversation.js';
import { planWay, type Way } from './dial.js';
import { installTriggers, triggersSql } from './event-triggers.js';
import { type Relations, readRelations } from './relations.js';
import { openRelay, type Relay } from './relay.js';
import { relayedAddress } from './relayed-address.js';
import { newRecording, type Recording } from './run.js';
import { openWatcher, type Watcher } from './watcher.js';

/** Records what is done to one database by those who come by its address. */
export interface Tracer {
  /** The address to give to what is to be recorded. It serves all the time, also between `begin` and `end`. */
  readonly url: string;
  /** From here on each statement is recorded. Never throws: what cannot be seen is a gap. */
  begin(): Promise<void>;
  /** What was done since `begin`. Never throws. */
  end(): Promise<StepTrace>;
  close(): Promise<void>;
}

/**
 * Makes a tracer for the database at that address, which must be ours alone. Three sources, each exact:
 * - a relay on this machine, by which all sessions come: statements, their order, rows, times, transactions;
 * - event triggers in the migrating session: locks, rewrites, reads and objects of each schema change;
 * - a session that looks at `pg_locks` between two messages of a transaction, for what no event trigger sees.
 * The relay speaks to the server as the address says (TLS, a socket, several hosts), and to those who come in plain
 * text on this machine. Throws what `connect` throws.
 */
export async function createTracer(url: string): Promise<Tracer> {
  const mark = `lockkeeper ${randomBytes(8).toString('hex')} `;
  const { session, address } = await reach(url, identity);
  const watcher = openWatcher(session, () => connect(address, identity));
  let recording: Recording | undefined;
  let relay: Relay | undefined;
  try {
    const way = await planWay(address);
    const { login, secret } = await loginFor(address, way, session);
    const blind = await install(watcher, mark);
    relay = await openRelay({
      way,
      ...(secret !== undefined && { secret }),
      listen: (send) => converse({ mark, watcher, recording: () => recording }, send),
      failed: (reason) => recording?.gaps.add(reason),
    });
    const given = relayedAddress(address, { port: relay.port, ...(login && { login }) });
    return recorder({ url: given, relay, watcher, blind, major: session.serverMajor }, (next) => {
      recording = next;
    });
  } catch (error) {
    await relay?.close();
    await watcher.close();
    throw error;
  }
}

const identity = { applicationName: 'lockkeeper tracer' };

interface Login {
  readonly login?: { readonly user: string; readonly password: string };
  /** What clients of the relay have to know. */
  readonly secret?: string;
}

/** Where the server lets us in for what we are, those who come by the relay show a password of ours. */
async function loginFor(address: string, { knowsUs }: Way, session: Session): Promise<Login> {
  if (!knowsUs) return {};
  const { user, password } = readUrl(address);
  if (password !== '') return { secret: password };
  const [row] = await session.query<{ name: string }>('select session_user as name');
  const secret = randomBytes(18).toString('hex');
  return { secret, login: { user: user || (row?.name ?? ''), password: secret } };
}

/** Milliseconds for a backend to end behind its client. */
const patienceMs = 2_000;

interface Parts {
  readonly url: string;
  readonly relay: Relay;
  readonly watcher: Watcher;
  /** Why there are no event triggers. */
  readonly blind: string | undefined;
  readonly major: number;
}

function recorder(
  { url, relay, watcher, blind, major }: Parts,
  record: (to: Recording | undefined) => void,
): Tracer {
  const empty = (before: Relations): Recording =>
    newRecording({ before, triggers: blind === undefined, major });
  let recording = empty(new Map());
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) =>
      recording.gaps.add(`the tracer was disturbed: ${messageOf(error)}`),
    );
  };
  return {
    url,
    async begin() {
      recording = empty(new Map());
      await guarded(async () => {
        const on = blind === undefined ? triggersSql('enable always') : undefined;
        const before = await watcher.use((session) => readRelations(session, on));
        recording = empty(before);
      });
      if (blind !== undefined) recording.gaps.add(blind);
      record(recording);
    },
    async end() {
      if (!(await relay.settled(patienceMs)))
        recording.gaps.add('a session went on when its client was gone');
      await Promise.all(recording.pending);
      record(undefined);
      if (blind === undefined)
        await guarded(() => watcher.use((session) => session.execute(triggersSql('disable'))));
      return attribute(recording);
    },
    async close() {
      await watcher.close();
      await relay.close();
    },
  };
}

/** Undefined when the triggers are there, else why not. */
async function install(watcher: Watcher, mark: string): Promise<string | undefined> {
  const rows = await watcher.use((session) =>
    session.query<{ able: string }>(
      `select (rolsuper and exists (select from pg_extension where extname = 'plpgsql'))::text as able
         from pg_roles where rolname = current_user`,
    ),
  );
  if (rows[0]?.able !== 'true') {
    return 'without a superuser and plpgsql there are no event triggers: what was created, altered and dropped was not seen';
  }
  await watcher.use((session) => installTriggers(session, mark));
  return undefined;
}
