import { stripVTControlCharacters } from 'node:util';
import type { Deployment } from '../../core/deployment.js';
import type { RailwayContext } from './context.js';
import { forms } from './objects.js';
import * as queries from './queries.js';
import { failedInBuild } from './reason.js';

const mostLines = 500;

/**
 * The last lines of the build, where that failed, else of the app; the other log where that one is empty. Empty
 * where neither can be had.
 */
export async function readLogTail(
  context: RailwayContext,
  deployment: Deployment,
  { lines, signal }: { readonly lines: number; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const build = failedInBuild(deployment.stages) && !deployment.wentLive;
  const order = build ? [queries.buildLogs, queries.appLogs] : [queries.appLogs, queries.buildLogs];
  for (const query of order) {
    const variables = { id: deployment.id, limit: Math.min(mostLines, lines) };
    const answer = await context.ask({ query, variables, form: forms.log, patienceMs: 20_000 }, signal);
    if (!answer.ok) {
      context.note(`The log could not be read (${answer.message}); it is on the deployment’s page`);
      continue;
    }
    const text = [...answer.data.lines]
      .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || 0)
      .flatMap(({ message }) => message.trimEnd().split(/\r?\n/))
      .map(stripVTControlCharacters);
    if (text.length > 0) return text.slice(-lines);
  }
  return [];
}
