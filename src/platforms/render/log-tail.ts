import { stripVTControlCharacters } from 'node:util';
import type { Deployment } from '../../core/deployment.js';
import type { LogQuery } from './calls.js';
import type { RenderContext } from './context.js';

const mostLines = 100;

/** The last lines of the build, or of the app where it was built. Empty where they cannot be had. */
export async function readLogTail(
  context: RenderContext,
  deployment: Deployment,
  { lines, signal }: { readonly lines: number; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const { ownerId } = await context.readService(signal);
  const type = deployment.status === 'build_failed' ? 'build' : 'app';
  const startTime = deployment.createdAt;
  const query: LogQuery = {
    ownerId,
    type,
    limit: Math.min(mostLines, lines),
    ...(startTime === undefined ? {} : { startTime }),
  };
  const answer = await context.calls(signal).logs(query);
  if (!answer.ok) {
    context.note(`The log could not be read (${answer.message}); it is on the deploy’s page`);
    return [];
  }
  return [...answer.data.logs]
    .sort((a, b) => Date.parse(a.timestamp ?? '') - Date.parse(b.timestamp ?? '') || 0)
    .flatMap(({ message }) => message.trimEnd().split(/\r?\n/))
    .map(stripVTControlCharacters)
    .slice(-lines);
}
