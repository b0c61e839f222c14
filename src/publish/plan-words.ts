import { formatBytes } from '../core/bytes.js';
import { counted } from '../core/count.js';
import { formatDuration } from '../core/duration.js';
import type { LockEstimate, MeasuredUp, Plan, PlannedTable } from '../core/plan.js';

/** `public.orders, about 1,200,000 rows, 340 MB`. */
export function tableText({ name, rows, bytes }: PlannedTable): string {
  const amount = rows === undefined ? 'never analysed' : `about ${counted(rows, 'row')}`;
  return `${name}, ${amount}, ${formatBytes(bytes)}`;
}

/** How long others may wait, and what that is worked out from. */
export function lockText(lock: LockEstimate): string {
  if (!lock.estimated) return `lock time not estimated: ${lock.why}`;
  const time = lock.ms === 0 ? 'no long lock' : `locks for about ${formatDuration(lock.ms)}`;
  return `${time} (estimated: ${lock.basis})`;
}

/** `0.2 s on an empty database in the smoke-run`; nothing where it was not in one. */
export function measuredTexts(measured: MeasuredUp | undefined): readonly string[] {
  if (!measured) return [];
  const time = formatDuration(measured.ms);
  return [`${measured.ok ? '' : 'failed after '}${time} on an empty database in the smoke-run`];
}

/** What is applied, in one line. */
export function appliedText({ ledger, applied, newest, dirty }: Plan): string {
  const state = newest === undefined ? '' : `, newest ${newest}`;
  return `${ledger ?? 'no ledger yet'}: ${applied} applied${state}${dirty === undefined ? '' : `, dirty at ${dirty}`}`;
}
