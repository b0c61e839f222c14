import type { RuleLevel } from '../../core/rule.js';
import type { Clock } from '../../host/clock.js';
import type { ReadLimits } from '../../postgres/read-only.js';
import type { Session } from '../../postgres/session.js';
import type { DatabasePolicy } from './model.js';

export interface PolicyInput {
  readonly policy: DatabasePolicy;
  /** Stronger than those of the file. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly limits: ReadLimits;
}

export interface PolicyServices {
  /** A database in use: everything is read in read-only transactions. */
  readonly session: Session;
  readonly clock: Clock;
}
