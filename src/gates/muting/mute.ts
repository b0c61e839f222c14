import type { MutedFinding } from '../../core/check-result.js';
import { daysAgo, daysSince } from '../../core/day.js';
import { type Finding, fingerprint } from '../../core/finding.js';
import { formatLocation } from '../../core/location.js';
import type { Baseline } from './baseline.js';
import { holds, type Suppression } from './suppression.js';

export interface MuteInput {
  readonly findings: readonly Finding[];
  /** The suppressions that hold for a finding: those in the files of its migration and in its own file. */
  suppressionsFor(finding: Finding): readonly Suppression[];
  readonly baseline?: Baseline | undefined;
  /** Suppressions may end on a day. */
  readonly now: Date;
}

export interface MuteResult {
  /** What counts. */
  readonly findings: readonly Finding[];
  readonly muted: readonly MutedFinding[];
  /** Keys of the suppressions that met a finding, by `suppressionKey`. */
  readonly used: ReadonlySet<string>;
}

/** Tells one rule of one suppression from all others. */
export function suppressionKey({ location }: Suppression, rule: string): string {
  return `${location.file}\0${location.line}\0${rule}`;
}

/**
 * Takes out what is suppressed with a reason and what the baseline lists.
 * A suppression wins, so that a baseline written later does not hold what the file itself explains.
 */
export function mute({ findings, suppressionsFor, baseline, now }: MuteInput): MuteResult {
  const known = new Set(baseline?.entries.map((entry) => entry.fingerprint));
  const kept: Finding[] = [];
  const muted: MutedFinding[] = [];
  const used = new Set<string>();
  for (const finding of findings) {
    const names = rulesOf(finding);
    const fitting = suppressionsFor(finding).filter(
      (s) => s.reason && s.rules.some((r) => names.includes(r)),
    );
    for (const suppression of fitting)
      for (const name of names)
        if (suppression.rules.includes(name)) used.add(suppressionKey(suppression, name));
    const holding = fitting.find((suppression) => holds(suppression, now));
    if (holding) muted.push({ finding, by: 'suppression', reason: reasonOf(holding) });
    else if (keysOf(finding).some((key) => known.has(key))) muted.push({ finding, by: 'baseline' });
    else kept.push(withExpired(finding, fitting[0], now));
  }
  return { findings: kept, muted, used };
}

/** What a run confirms is muted with the finding that it confirms: both are told as one. */
function rulesOf({ rule, confirms }: Finding): readonly string[] {
  return confirms ? [rule, confirms.rule] : [rule];
}

function keysOf(finding: Finding): readonly string[] {
  const { confirms } = finding;
  return confirms ? [fingerprint(finding), confirms.fingerprint] : [fingerprint(finding)];
}

function reasonOf({ reason, until }: Suppression): string {
  return until === undefined ? reason : `${reason} (until ${until})`;
}

/** A finding that comes back says why. */
function withExpired(finding: Finding, suppression: Suppression | undefined, now: Date): Finding {
  const past = suppression?.until === undefined ? undefined : daysSince(suppression.until, now);
  if (!suppression || past === undefined) return finding;
  const said = `It was suppressed until ${suppression.until}, ${daysAgo(past)} (${formatLocation(suppression.location)}).`;
  return { ...finding, detail: [finding.detail, said].filter((part) => part !== undefined).join('\n') };
}
