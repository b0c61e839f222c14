import { formatDuration } from '../../../core/duration.js';
import type { Finding } from '../../../core/finding.js';
import type { StepTrace } from '../../../core/trace.js';
import type { Prediction } from '../../../rules/prediction.js';
import { lockWithoutTimeout } from '../../../rules/rules/lock-without-timeout.js';
import { isStrong, longestWait, longestWaitOf } from '../../../rules/waiting.js';
import { isSent } from './match.js';

/** A migration as it ran. */
export interface Seen {
  readonly trace: StepTrace;
  /** `PostgreSQL 16.14`. */
  readonly server: string;
}

/** A wait that was predicted to have no limit, and had one when it ran; undefined where none was seen. */
export function withLimitSeen(prediction: Prediction, { trace, server }: Seen): Finding | undefined {
  if (prediction.finding.rule !== lockWithoutTimeout.info.id) return undefined;
  const limit = limitSeen(prediction, trace);
  if (limit === undefined) return undefined;
  const { fix: _, ...finding } = prediction.finding;
  const seen = `each lock that others wait for would have been given up after ${formatDuration(limit)}`;
  return {
    ...finding,
    severity: 'notice',
    title: 'looks like a wait without a limit, and had one when it ran',
    detail: `From the text it was: ${finding.title}. The limit is none of the migration: the role, the database, the address or the runner sets it.`,
    evidence: { verdict: 'refuted', server, seen: [seen] },
  };
}

/** Milliseconds; undefined where another strong lock of the migration had no limit, or nobody saw. */
function limitSeen({ statement }: Prediction, { statements }: StepTrace): number | undefined {
  const strong = statements.filter(({ locks }) => locks.some(({ mode }) => isStrong(mode)));
  if (!strong.some((ran) => isSent(statement, ran))) return undefined;
  const limits = strong.map(({ lockTimeoutMs: lock, statementTimeoutMs: whole }) =>
    longestWaitOf({ lock, statement: whole, transaction: undefined }),
  );
  const longest = Math.max(...limits.map((limit) => limit ?? Number.POSITIVE_INFINITY));
  return longest <= longestWait ? longest : undefined;
}
