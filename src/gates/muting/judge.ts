import type { MutedFinding } from '../../core/check-result.js';
import { type Finding, fingerprint } from '../../core/finding.js';
import type { RuleInfo, RuleLevel } from '../../core/rule.js';
import { nearest } from '../../core/suggest.js';
import { printable } from '../../core/text.js';
import type { Baseline } from './baseline.js';
import { suppressionKey } from './mute.js';
import {
  baselineStale,
  suppressionStale,
  suppressionUnknownRule,
  suppressionWithoutReason,
} from './rules.js';
import type { Suppression } from './suppression.js';

interface Judging {
  /** The rules whose silence means that nothing is wrong: they ran and had all they need. */
  readonly judgedRules: ReadonlySet<string>;
  levelOf(id: string, own: RuleLevel): RuleLevel;
}

export interface SuppressionJudging extends Judging {
  readonly suppressions: readonly Suppression[];
  /** Keys of those that met a finding. */
  readonly used: ReadonlySet<string>;
  /** Whether a rule could not look into this file: of code, only the smoke-run knows the SQL. */
  isUnread?(rule: string, file: string): boolean;
  /** Every rule there is, of all gates. */
  readonly known: ReadonlySet<string>;
}

export interface BaselineJudging extends Judging {
  readonly baseline: Baseline | undefined;
  readonly muted: readonly MutedFinding[];
}

type Body = Omit<Finding, 'rule' | 'severity'>;

/** Says which suppressions lack a reason, name no rule, or suppress nothing. */
export function judgeSuppressions(judging: SuppressionJudging): readonly Finding[] {
  return judging.suppressions.flatMap((suppression) => {
    if (!suppression.reason) return raise(judging, suppressionWithoutReason, withoutReason(suppression));
    return suppression.rules.flatMap((rule) => {
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

function raise(judging: Judging, info: RuleInfo, body: Body): Finding[] {
  const severity = judging.levelOf(info.id, info.severity);
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
