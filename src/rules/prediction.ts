import type { Finding } from '../core/finding.js';
import type { Location } from '../core/location.js';
import type { Effect } from './effect.js';

/** What a run can show of a finding: a lock, a scan, a rewrite, or how many rows a statement changed. */
export type Claim = 'lock' | 'scan' | 'rewrite' | 'rows';

/** A finding with what it rests on, so that a run can be held against it. */
export interface Prediction {
  readonly finding: Finding;
  /** Undefined where no run confirms or refutes it. */
  readonly claim: Claim | undefined;
  readonly effects: readonly Effect[];
  /** As `SqlRuleInfo.rowsFail`. */
  readonly rowsFail?: readonly string[];
  /** Asked when all was replayed: false where a later statement has mended it. */
  stands?(): boolean;
  readonly statement: JudgedText;
}

/** The statement that a finding is about, as a run would show it. */
export interface JudgedText {
  readonly text: string;
  readonly location: Location;
  /** Of one that a routine runs: the statement of the script that calls it. */
  readonly calledBy?: string;
}

/** What the rules expect of one migration, whether or not it is worth a finding. */
export interface Foreseen {
  readonly effects: readonly Effect[];
  /** Relations that its own change has made: nobody waits for them. By `schema.name`. */
  readonly made: ReadonlySet<string>;
  /** Whether its statements wait for locks without a limit. */
  readonly waitsForLocks: boolean;
}
