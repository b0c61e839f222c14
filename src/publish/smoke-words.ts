import { counted } from '../core/count.js';
import type { SmokeRequest } from '../core/http-smoke.js';
import { clip, firstOf } from './lines.js';

const mostReasons = 3;
const longestReason = 200;

/** The requests that were sent: only they have something to show. */
export function sentOf(requests: readonly SmokeRequest[]): readonly SmokeRequest[] {
  return requests.filter(({ status }) => status !== 'skipped');
}

/** `12 requests were not sent: "login" failed before`, one line a reason; empty when all were sent. */
export function notSentLines(requests: readonly SmokeRequest[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { status, reason = '' } of requests) {
    if (status === 'skipped') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const { shown, left } = firstOf([...counts], mostReasons);
  const lines = shown.map(
    ([reason, number]) =>
      `${counted(number, 'request')} ${number === 1 ? 'was' : 'were'} not sent${reason === '' ? '' : `: ${clip(reason, longestReason)}`}`,
  );
  return left > 0 ? [...lines, `and others for ${counted(left, 'more reason')}`] : lines;
}
