import { randomBytes } from 'node:crypto';
import { messageOf } from '../../core/errors.js';
import type { StepTrace } from '../../core/trace.js';
import { connect } from '../connect.js';
import { readUrl } from '../database-url.js';
import { planTransports } from '../tls.js';
import { attribute, rewritesUnseen } from './attribute.js';
import { converse } from './conversation.js';
import { installTriggers, triggersSql } from './event-triggers.js';
import { readRelations } from './relations.js';
import { openRelay, type Relay, speaksTls } from './relay.js';
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
 * Only where the relay cannot stand between (TLS, a socket's path) nothing is traced. Throws what `connect` throws.
 */
export async function createTracer(url: string): Promise<Tracer> {
  const { host, port, parameters } = readUrl(url);
  const { transports } = await planTransports(url);
  if (host.startsWith('/')) return untraced(url, 'the server is spoken to by a socket of its machine');
  if (parameters.has('host') || parameters.has('port')) {
    return untraced(url, 'the address names its host behind the question mark');
  }
  const [first] = transports;
  const isPlain =
    transports.includes(false) && (first === false || !(await speaksTls(host, Number(port || '5432'))));
  if (!isPlain) return untraced(url, 'the server is spoken to by TLS, which cannot be listened to');
  return openTracer(url);
}

function untraced(url: string, why: string): Tracer {
  return {
    url,
    begin: async () => undefined,
    end: async () => ({ statements: [], gaps: [`nothing was traced: ${why}`] }),
    close: async () => undefined,
  };
}

async function openTracer(url: string): Promise<Tracer> {
  const mark = `lockkeeper ${randomBytes(8).toString('hex')} `;
  const watcher = await openWatcher(() => connect(url, { applicationName: 'lockkeeper tracer' }));
  let recording: Recording | undefined;
  let relay: Relay | undefined;
  try {
    const blind = await install(watcher, mark);
    const { host, port } = readUrl(url);
    relay = await openRelay({
      host: host || '127.0.0.1',
      port: Number(port || '5432'),
      listen: () => converse({ mark, watcher, recording: () => recording }),
    });
    return recorder({ url: throughPort(url, relay.port), relay, watcher, blind }, (next) => {
      recording = next;
    });
  } catch (error) {
    await relay?.close();
    await watcher.close();
    throw error;
  }
}

/** Milliseconds for a backend to end behind its client. */
const patienceMs = 2_000;

interface Parts {
  readonly url: string;
  readonly relay: Relay;
  readonly watcher: Watcher;
  /** Why there are no event triggers. */
  readonly blind: string | undefined;
}

function recorder(
  { url, relay, watcher, blind }: Parts,
  record: (to: Recording | undefined) => void,
): Tracer {
  let recording = newRecording(new Map(), false);
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) =>
      recording.gaps.add(`the tracer was disturbed: ${messageOf(error)}`),
    );
  };
  return {
    url,
    async begin() {
      recording = newRecording(new Map(), false);
      await guarded(async () => {
        const on = blind === undefined ? triggersSql('enable always') : undefined;
        const before = await watcher.use((session) => readRelations(session, on));
        recording = newRecording(before, blind === undefined);
      });
      if (blind !== undefined) recording.gaps.add(blind);
      record(recording);
    },
    async end() {
      if (!(await relay.settled(patienceMs)))
        recording.gaps.add('a session went on when its client was gone');
      await Promise.all(recording.pending);
      record(undefined);
      let after = recording.before;
      await guarded(async () => {
        const off = blind === undefined ? triggersSql('disable') : undefined;
        if (recording.runs.some(({ text }) => rewritesUnseen(text))) {
          after = await watcher.use((session) => readRelations(session, off));
        } else if (off !== undefined) await watcher.use((session) => session.execute(off));
      });
      return attribute(recording, after);
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
    return 'without a superuser and plpgsql there are no event triggers: rewrites, scans and objects were not seen';
  }
  await watcher.use((session) => installTriggers(session, mark));
  return undefined;
}

/** The same address by way of the relay. */
function throughPort(url: string, port: number): string {
  return url.replace(/^(\w+:\/\/(?:[^/?#]*@)?)[^/?#]*/, (_, start: string) => `${start}127.0.0.1:${port}`);
}
