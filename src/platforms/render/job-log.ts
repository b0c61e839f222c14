import { z } from 'zod';
import type { LogTail } from '../watch-job.js';
import type { RenderApi } from './client.js';

export interface LogSource {
  readonly ownerId: string;
  /** Id of the job or service that writes it. */
  readonly resource: string;
  /** ISO 8601, by Render's clock. */
  readonly since: string | undefined;
}

const pageSchema = z.object({
  hasMore: z.boolean().exactOptional(),
  nextStartTime: z.string().exactOptional(),
  logs: z.array(
    z.object({
      id: z.string().exactOptional(),
      message: z.string(),
      timestamp: z.string().exactOptional(),
    }),
  ),
});
type Page = z.infer<typeof pageSchema>;

const pageSize = 100;
/** What a job writes faster than this is read at the next call. */
const pagesAtOnce = 5;
const kept = 500;
/** Milliseconds. A log is worth no waiting: the job goes on without it. */
const patienceMs = 10_000;

/** Reads forward from `since`; a line that two pages share is told once. */
export function tailLog(api: RenderApi, { ownerId, resource, since }: LogSource): LogTail {
  const told = new Set<string>();
  let startTime = since;
  let last: string[] | undefined;

  const readPage = async (signal: AbortSignal): Promise<Page | undefined> => {
    const query = { ownerId, resource: [resource], direction: 'forward', limit: pageSize, startTime };
    const call = { method: 'GET', path: '/logs', query, budget: 'logs', patienceMs } as const;
    const answer = await api.ask(call, pageSchema, signal);
    return answer.ok ? answer.data : undefined;
  };

  return {
    lines: () => last,
    async read(signal) {
      const lines: string[] = [];
      for (let count = 0; count < pagesAtOnce; count++) {
        const page = await readPage(signal);
        if (!page) break;
        const fresh = page.logs.filter((line) => !told.has(nameOf(line)));
        for (const line of fresh) told.add(nameOf(line));
        lines.push(...fresh.flatMap(({ message }) => message.trimEnd().split(/\r\n|[\r\n]/)));
        last ??= [];
        startTime = (page.hasMore && page.nextStartTime) || (page.logs.at(-1)?.timestamp ?? startTime);
        if (!page.hasMore || fresh.length === 0) break;
      }
      last = last && [...last, ...lines].slice(-kept);
      return lines;
    },
  };
}

function nameOf({ id, timestamp, message }: Page['logs'][number]): string {
  return id ?? `${timestamp} ${message}`;
}
