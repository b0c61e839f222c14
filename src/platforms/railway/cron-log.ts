import type { LogTail } from '../watch-job.js';
import type { RailwayContext } from './context.js';
import { forms } from './objects.js';
import * as queries from './queries.js';

export interface CronLogSource {
  /** All runs of a build write to the log of its deployment. */
  readonly deploymentId: string | undefined;
  /** ISO 8601, by Railway's clock: when the run was created. */
  readonly since: string | undefined;
}

/** As many lines as Railway gives at once; what a run writes faster than that between two looks is not seen. */
const limit = 500;
const kept = 500;
/** Milliseconds. A log is worth no waiting: the run goes on without it. */
const patienceMs = 10_000;

/** The lines that a run of a cron service has written, told once each. */
export function tailCronLog(context: RailwayContext, { deploymentId, since }: CronLogSource): LogTail {
  const told = new Set<string>();
  let last: string[] | undefined;
  return {
    lines: () => last,
    async read(signal) {
      if (deploymentId === undefined || since === undefined) return [];
      const variables = { id: deploymentId, limit, since };
      const call = { query: queries.appLogsSince, variables, form: forms.log, patienceMs };
      const answer = await context.ask(call, signal);
      if (!answer.ok) return [];
      const fresh = [...answer.data.lines]
        .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || 0)
        .filter(({ timestamp, message }) => !told.has(`${timestamp} ${message}`));
      for (const { timestamp, message } of fresh) told.add(`${timestamp} ${message}`);
      const lines = fresh.flatMap(({ message }) => message.trimEnd().split(/\r\n|[\r\n]/));
      last = [...(last ?? []), ...lines].slice(-kept);
      return lines;
    },
  };
}
