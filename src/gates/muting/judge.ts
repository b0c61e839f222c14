import type { MutedFinding } from '../../core/check-result.js';
import { daysAgo, daysSince } from '../../core/day.js';
import { type Finding, fingerprint } from '../../core/finding.js';
import type { RuleInfo, RuleLevel } from '../../core/rule.js';
import type { PartLevels } from '../../core/rule-levels.js';
import { nearest } from '../../core/suggest.js';
import { printable } from '../../core/text.js';
import type { Baseline } from './baseline.js';
import { suppressionKey } from './mute.js';
import {
  baselineStale,
  suppressionBadDate,
  suppressionExpired,
  suppressionStale,
  suppressionUnknownRule,
  suppressionWithoutExpiry,
  suppressionWithoutReason,
} from './rules.js';
import type { Suppression } from './suppression.js';

interface Judging {
  /** The rules whose silence means that nothing is wrong: they ran and had all they need. */
  readonly judgedRules: ReadonlySet<string>;
  levelOf(rule: RuleInfo, file: string | undefined): RuleLevel;
}

export interface SuppressionJudging extends Judging {
  readonly suppressions: readonly Suppression[];
  /** Keys of those that met a finding. */
  readonly used: ReadonlySet<string>;
  /** Whether a rule could not look into this file: of code, only the smoke-run knows the SQL. */
  isUnread?(rule: string, file: string): boolean;
  /** Every rule there is, of all gates. */
  readonly known: ReadonlySet<string>;
  readonly now: Date;
}

export interface PartsJudging extends Pick<Judging, 'levelOf'> {
  /** What the settings say of paths and tables. */
  readonly parts: readonly PartLevels[];
  readonly now: Date;
}

export interface BaselineJudging extends Judging {
  readonly baseline: Baseline | undefined;
  readonly muted: readonly MutedFinding[];
}

type Body = Omit<Finding, 'rule' | 'severity'>;

/** Says which suppressions lack a reason, have come to their end, name no rule, or suppress nothing. */
export function judgeSuppressions(judging: SuppressionJudging): readonly Finding[] {
  return judging.suppressions.flatMap((suppression) => {
    if (!suppression.reason) return raise(judging, suppressionWithoutReason, withoutReason(suppression));
    const { until } = suppression;
    const past = until === undefined ? 0 : daysSince(until, judging.now);
    if (past === undefined) return raise(judging, suppressionBadDate, badDate(suppression));
    if (past > 0) return raise(judging, suppressionExpired, expired(suppression, past));
    const endless =
      until === undefined ? raise(judging, suppressionWithoutExpiry, withoutExpiry(suppression)) : [];
    const wrong = suppression.rules.flatMap((rule) => {
      if (!judging.known.has(rule))
        return raise(
          judging,
          suppressionUnknownRule,
          unknownRule(suppression, { rule, meant: nearest(rule, judging.known) }),
        );
      const isUnread = judging.isUnread?.(rule, suppression.location.file) ?? false;
      if (isUnread || !judging.judgedRules.has(rule)) return [];
      if (judging.used.has(suppressionKey(suppression, rule))) return [];
      return raise(judging, suppressionStale, stale(suppression, rule));
    });
    return [...endless, ...wrong];
  });
}

/** Says which exceptions of the settings file have come to their end, and which have none. */
export function judgeParts({ parts, now, levelOf }: PartsJudging): readonly Finding[] {
  return parts.flatMap((part) => {
    const place = {
      ...(part.where ? { location: part.where } : {}),
      subject: `${part.pattern} ${Object.keys(part.rules).join(',')}`,
    };
    const past = part.until === undefined ? undefined : daysSince(part.until, now);
    if (past !== undefined && past > 0) {
      return raise({ levelOf }, suppressionExpired, {
        ...place,
        title: `what is said of ${printable(part.pattern)} held until ${part.until}, ${daysAgo(past)}`,
        ...(part.reason === undefined ? {} : { detail: printable(part.reason) }),
        fix: 'remove it, or write another day when there is a reason',
      });
    }
    if (part.until !== undefined || !Object.values(part.rules).includes('off')) return [];
    return raise({ levelOf }, suppressionWithoutExpiry, {
      ...place,
      title: `rules are off for ${printable(part.pattern)} without an end`,
      fix: 'add the last day on which that holds, for example until: 2026-12-31',
    });
  });
}

/** Says which entries of the baseline no finding needs any more. */
export function judgeBaseline(judging: BaselineJudging): readonly Finding[] {
  const used = new Set(judging.muted.map((one) => fingerprint(one.finding)));
  const { baseline } = judging;
  if (!baseline) return [];
  return baseline.entries
    .filter((entry) => judging.judgedRules.has(entry.rule) && !used.has(entry.fingerprint))
    .flatMap((entry) =>
      raise(judging, baselineStale, {
        location: { file: baseline.file },
        title: `is mended and can leave the baseline: ${entry.rule}, ${printable(entry.about)}`,
        fix: 'lockkeeper check --write-baseline',
        subject: entry.fingerprint,
      }),
    );
}

function raise({ levelOf }: Pick<Judging, 'levelOf'>, info: RuleInfo, body: Body): Finding[] {
  const severity = levelOf(info, body.location?.file);
  return severity === 'off' ? [] : [{ rule: info.id, severity, ...body }];
}

function withoutReason({ location, rules }: Suppression): Body {
  return {
    location,
    title: `the suppression of ${printable(rules.join(', '))} gives no reason and has no effect`,
    fix: `lockkeeper: ignore ${printable(rules.join(', ') || '<rule>')}: <why the risk is taken>`,
    subject: rules.join(','),
  };
}

function badDate({ location, rules, until = '' }: Suppression): Body {
  return {
    location,
    title: `the suppression of ${printable(rules.join(', '))} ends on no day that there is (${printable(until) || 'nothing'}) and has no effect`,
    fix: 'write the last day on which it holds, in UTC: until 2026-12-31',
    subject: rules.join(','),
  };
}

function expired({ location, rules, until, reason }: Suppression, past: number): Body {
  return {
    location,
    title: `the suppression of ${printable(rules.join(', '))} expired ${daysAgo(past)}`,
    detail: `It held until ${until}: ${printable(reason)}`,
    fix: 'mend what it put off and remove it, or write another day when there is a reason',
    subject: rules.join(','),
  };
}

function withoutExpiry({ location, rules, reason }: Suppression): Body {
  const names = printable(rules.join(', '));
  return {
    location,
    title: `the suppression of ${names} has no end`,
    fix: `lockkeeper: ignore ${names} until <year-month-day>: ${printable(reason)}`,
    subject: rules.join(','),
  };
}

function unknownRule(
  { location }: Suppression,
  { rule, meant }: { rule: string; meant: string | undefined },
): Body {
  return {
    location,
    title: rule ? `there is no rule "${printable(rule)}"` : 'the suppression names no rule',
    fix: meant
      ? `write ${meant} in its place`
      : 'name a rule as reports show it, for example: lockkeeper: ignore missing-down: <reason>',
    subject: rule,
  };
}

function stale({ location }: Suppression, rule: string): Body {
  return {
    location,
    title: `the suppression of ${rule} suppresses nothing`,
    fix: `remove ${rule} from the comment`,
    subject: rule,
  };
}
