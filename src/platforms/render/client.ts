import type { z } from 'zod';
import type { Api, ApiAnswer, ApiCall } from '../../http/api.js';

/** An answer whose data has been read by its form. */
export type RenderAnswer<T> =
  | { readonly ok: true; readonly status: number; readonly data: T; readonly date: number }
  | RenderRefusal;

export type RenderRefusal = Extract<ApiAnswer, { readonly ok: false }>;

/** Render's API: calls whose answers have the form that they should have, or are refusals. */
export interface RenderApi {
  /** Rejects only with the signal's reason. */
  ask<T>(call: ApiCall, form: z.ZodType<T>, signal?: AbortSignal): Promise<RenderAnswer<T>>;
  /** Items of a list, page after page, at most `limit`; each page item holds the item under `name`. */
  list<T>(call: ListCall, form: z.ZodType<T>, signal?: AbortSignal): Promise<RenderAnswer<readonly T[]>>;
}

export interface ListCall extends Omit<ApiCall, 'method' | 'body'> {
  /** The key that holds the item beside its cursor: `deploy`. */
  readonly name: string;
  readonly limit: number;
}

/** The largest page that Render gives. */
const pageSize = 100;

/** Reads what Render answers; an answer of another form is a refusal like any other, for the next look to mend. */
export function createRenderApi(api: Api): RenderApi {
  const ask: RenderApi['ask'] = async (call, form, signal) => {
    const answer = await api.call(call, signal);
    return answer.ok ? readAnswer(answer, form) : answer;
  };
  return { ask, list: (call, form, signal) => listAll(api, { call, form }, signal) };
}

function readAnswer<T>(answer: Extract<ApiAnswer, { ok: true }>, form: z.ZodType<T>): RenderAnswer<T> {
  const read = form.safeParse(withoutNulls(answer.data));
  if (read.success) return { ...answer, data: read.data };
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') || 'the answer';
  return {
    ok: false,
    status: answer.status,
    message: `Render answered ${answer.status}, but ${place} is not as its description says: ${issue?.message}`,
    sent: true,
  };
}

interface Listing<T> {
  readonly call: ListCall;
  readonly form: z.ZodType<T>;
}

async function listAll<T>(
  api: Api,
  { call: { name, limit, query, ...call }, form }: Listing<T>,
  signal?: AbortSignal,
): Promise<RenderAnswer<readonly T[]>> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (;;) {
    const size = Math.min(pageSize, limit - items.length);
    const page = await api.call(
      {
        ...call,
        method: 'GET',
        query: { ...query, limit: size, ...(cursor === undefined ? {} : { cursor }) },
      },
      signal,
    );
    if (!page.ok) return page;
    const answer = readPage(page, name, form);
    if (!answer.ok) return answer;
    items.push(...answer.data.items);
    const next = answer.data.cursor;
    const last = answer.data.count < size || next === undefined || next === cursor;
    if (last || items.length >= limit) return { ...answer, data: items };
    cursor = next;
  }
}

interface Page<T> {
  readonly items: readonly T[];
  readonly count: number;
  readonly cursor: string | undefined;
}

/** One item that cannot be read must not hide the others. */
function readPage<T>(
  answer: Extract<ApiAnswer, { ok: true }>,
  name: string,
  form: z.ZodType<T>,
): RenderAnswer<Page<T>> {
  if (!Array.isArray(answer.data)) {
    const message = `Render answered ${answer.status} with something that is no list`;
    return { ok: false, status: answer.status, message, sent: true };
  }
  const rows: readonly Readonly<Record<string, unknown>>[] = answer.data.filter(isObject);
  const items = rows.flatMap((row) => {
    const read = form.safeParse(withoutNulls(row[name]));
    return read.success ? [read.data] : [];
  });
  const cursor = rows.at(-1)?.cursor;
  const page = { items, count: answer.data.length, cursor: typeof cursor === 'string' ? cursor : undefined };
  return { ...answer, data: page };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null is as good as absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}
