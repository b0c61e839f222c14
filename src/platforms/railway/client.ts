import type { z } from 'zod';
import type { Clock } from '../../host/clock.js';
import type { Api, ApiAnswer } from '../../http/api.js';
import { kindOf, type RailwayRefusal } from './refusal.js';

/** Where Railway's API is, below its base address. */
const path = '/graphql/v2';

export type RailwayAnswer<T> =
  | {
      readonly ok: true;
      readonly data: T /** Railway's clock, milliseconds since the epoch. */;
      readonly date: number;
    }
  | RailwayRefusal;

export interface RailwayCall<T> {
  /** One of `queries.ts`. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly form: z.ZodType<T>;
  /** Milliseconds for all tries together; what the API's own default is when not given. */
  readonly patienceMs?: number;
}

/** Railway's API: answers in the form that they should have, or refusals. */
export interface RailwayApi {
  /** Rejects only with the signal's reason. */
  ask<T>(call: RailwayCall<T>, signal: AbortSignal): Promise<RailwayAnswer<T>>;
}

/** Pauses between the tries of what Railway refuses for the moment, in milliseconds. */
const pauses = { limited: [15_000, 30_000, 60_000], unavailable: [2000, 5000] } as const;

/**
 * Tells errors in a GraphQL answer, whose HTTP status is 200, from success. A refusal that passes is asked again:
 * one for too many requests always, one that says nothing only where asking changes nothing.
 */
export function createRailwayApi(api: Api, clock: Clock): RailwayApi {
  return {
    async ask(call, signal) {
      const changes = call.query.startsWith('mutation');
      const started = clock.now();
      for (let tries = 0; ; tries++) {
        const answer = await askOnce(api, { call, changes, signal });
        if (answer.ok || answer.transport) return answer;
        const pause = pauseAfter(answer, tries, changes);
        const late = clock.now() - started + (pause ?? 0) > (call.patienceMs ?? 120_000);
        if (pause === undefined || late) return answer;
        await clock.sleep(pause, signal);
      }
    },
  };
}

function pauseAfter({ kind }: RailwayRefusal, tries: number, changes: boolean): number | undefined {
  if (kind === 'limited') return pauses.limited[tries];
  return kind === 'unavailable' && !changes ? pauses.unavailable[tries] : undefined;
}

interface Asking<T> {
  readonly call: RailwayCall<T>;
  readonly changes: boolean;
  readonly signal: AbortSignal;
}

/** `transport`: the API client has been patient already. */
type Once<T> = Extract<RailwayAnswer<T>, { ok: true }> | (RailwayRefusal & { readonly transport?: boolean });

async function askOnce<T>(api: Api, { call, changes, signal }: Asking<T>): Promise<Once<T>> {
  const { query, variables, form, patienceMs } = call;
  const answer = await api.call(
    {
      method: 'POST',
      path,
      body: { query, variables: variables ?? {} },
      budget: changes ? 'write' : 'read',
      repeatable: !changes,
      ...(patienceMs === undefined ? {} : { patienceMs, timeoutMs: patienceMs }),
    },
    signal,
  );
  if (!answer.ok) return { ...refusalOf(answer), transport: true };
  const body = answer.data as { readonly data?: unknown; readonly errors?: unknown } | undefined;
  const error = firstError(body?.errors);
  if (error) return error;
  if (body?.data === undefined) {
    const message = 'what answered is not Railway’s API: its answer has no data';
    return { ok: false, kind: 'unavailable', message, sent: true };
  }
  const read = form.safeParse(body.data);
  if (read.success) return { ok: true, data: read.data, date: answer.date };
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') || 'its answer';
  const message = `Railway answered, but ${place} is not as its schema says: ${issue?.message}`;
  return { ok: false, kind: 'unavailable', message, sent: true };
}

function refusalOf(answer: Extract<ApiAnswer, { ok: false }>): RailwayRefusal {
  const { status, message, sent } = answer;
  if (status === 401 || status === 403) return { ok: false, kind: 'unauthorized', message, sent: false };
  const noTurn = status === undefined && !sent && /rate limit/.test(message);
  if (status === 429 || noTurn) return { ok: false, kind: 'limited', message, sent: false };
  return { ok: false, kind: status === 400 ? 'invalid' : 'unavailable', message, sent };
}

/** What the first error says, which the others follow from. */
function firstError(errors: unknown): RailwayRefusal | undefined {
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const [first] = errors as readonly { message?: unknown; extensions?: { code?: unknown } }[];
  const message = typeof first?.message === 'string' ? oneLine(first.message) : 'an error without a message';
  const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : undefined;
  const kind = kindOf(message, code);
  return { ok: false, kind, message, sent: kind === 'unavailable' };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}
