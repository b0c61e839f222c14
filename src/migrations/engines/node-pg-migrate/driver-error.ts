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
  const words = wordsOf(root.message);
  return {
    ok: false,
    message: server || root.name === 'Error' ? words : `${root.name}: ${words}`,
    ...(server && {
      code: server.code,
      detail: server.detail,
      hint: server.hint,
      context: server.where,
      position: server.position === undefined ? undefined : Number(server.position),
    }),
    lost:
      client.lost ||
      /connection terminated|ECONNREFUSED|ECONNRESET/i.test(`${root.message} ${String(root.code)}`),
    typescript:
      /\.[cm]?ts$/.test(request.path) &&
      /ERR_UNKNOWN_FILE_EXT|Unknown file ext|SyntaxError/.test(String(root)),
    line: lines.find((line) => line !== undefined) ?? (sql === undefined ? undefined : trace.lines.get(sql)),
    sql,
    previous: sql === undefined ? undefined : client.previous,
    stack: root.stack,
  };
}

/**
 * A message without the stack that versions before 9 put into it. When they begin with a place in a file, as Node
 * shows a syntax error, what is wrong stands some lines below.
 */
export function wordsOf(message: string): string {
  const words = message.replace(/\n\s+at [\s\S]*$/, '');
  const [first = '', ...rest] = words.split('\n');
  const inner = rest.find((line) => /^\w*Error( \[\w+\])?: /.test(line));
  const place = /^(.*?: )?\S+:\d+$/.exec(first);
  return place && inner !== undefined ? `${place[1] ?? ''}${inner}` : words;
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
