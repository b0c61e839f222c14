import type { StepRequest, Watched } from './driver-library.js';
import { lineIn, type Trace } from './driver-loader.js';

interface Scene {
  readonly request: StepRequest;
  readonly client: Watched;
  readonly trace: Trace;
}

/** An error and its causes as the fields that the parent reads. */
export function explain(error: unknown, { request, client, trace }: Scene): object {
  const chain = causes(error);
  const server = chain.find((item) => /^[0-9A-Z]{5}$/.test(String(item.code)) && 'severity' in item);
  const root: KnownError = server ?? chain[chain.length - 1] ?? new Error(String(error));
  const lines = chain.map((item) => lineIn(request.path, item.stack));
  const sql = server || /connection/i.test(root.message) ? client.last : undefined;
  return {
    ok: false,
    message: server || root.name === 'Error' ? root.message : `${root.name}: ${root.message}`,
    ...(server && {
      code: server.code,
      detail: server.detail,
      hint: server.hint,
      context: server.where,
      position: server.position === undefined ? undefined : Number(server.position),
    }),
    lost: /connection terminated|ECONNREFUSED|ECONNRESET/i.test(`${root.message} ${String(root.code)}`),
    typescript: chain.some((item) => item.code === 'ERR_UNKNOWN_FILE_EXTENSION'),
    line: lines.find((line) => line !== undefined) ?? (sql === undefined ? undefined : trace.lines.get(sql)),
    sql,
    previous: sql === undefined ? undefined : client.previous,
    stack: root.stack,
  };
}

/** Fields that pg and Node put on their errors. */
interface KnownError extends Error {
  readonly code?: unknown;
  readonly detail?: unknown;
  readonly hint?: unknown;
  readonly where?: unknown;
  readonly position?: unknown;
}

function causes(error: unknown): KnownError[] {
  const chain: KnownError[] = [];
  for (let at = error; at instanceof Error && !chain.includes(at); at = at.cause) chain.push(at);
  return chain;
}
