import type { Drift, DriftDifference } from '../../core/drift.js';
import type { Finding } from '../../core/finding.js';
import type { RuleInfo } from '../../core/rule.js';
import { driftRules } from './rules.js';

/** Lines of one object's definitions; the report has them all. */
const mostLines = 40;

/** One finding a difference, with the SQL of both readings. */
export function driftFindings({
  differences,
  unseen,
}: Pick<Drift, 'differences' | 'unseen'>): readonly Finding[] {
  return [...differences.map(differenceFinding), ...unseen.map(unseenFinding)];
}

function differenceFinding(difference: DriftDifference): Finding {
  const { change, kind, name, lines, state } = difference;
  const rule = ruleOf(difference);
  const left = lines.length - mostLines;
  const detail = [
    state === 'new' ? 'New since the run before.' : undefined,
    '- what the migrations make, + what the database has:',
    ...lines.slice(0, mostLines),
    left > 0 ? `and ${left} more lines` : undefined,
  ];
  return {
    rule: rule.id,
    severity: rule.severity,
    title: `${kind} ${name} ${words[change]}`,
    detail: detail.filter((line) => line !== undefined).join('\n'),
    fix: fixOf(difference) ?? rule.mend,
    subject: `${change} ${kind} ${name}`,
  };
}

const words = {
  missing: 'is not in the database',
  extra: 'is in the database, and no migration makes it',
  changed: 'differs from what the migrations make',
} as const;

/** What only the database has is worth keeping until somebody knows better: then the migration comes first. */
function fixOf({ change, mend, migrationSql }: DriftDifference): string | undefined {
  const inDatabase =
    mend && way(`in the database${deletes.test(mend) ? ' (deletes what it holds)' : ''}:`, mend);
  const inMigration = migrationSql && way('in a new migration:', migrationSql);
  const ways = change === 'extra' ? [inMigration, inDatabase] : [inDatabase, inMigration];
  const known = ways.filter((text) => text !== undefined);
  return known.length === 0 ? undefined : known.join('\nor ');
}

/** SQL of several lines stands below the words, to be copied whole. */
function way(words: string, sql: string): string {
  return `${words}${sql.includes('\n') ? '\n' : ' '}${sql}`;
}

const deletes = /\bDROP (?:TABLE|COLUMN|SCHEMA|SEQUENCE|FOREIGN TABLE|MATERIALIZED VIEW|EXTENSION)\b/;

/** By the class of the difference and by what the differing lines are about. */
function ruleOf(difference: DriftDifference): RuleInfo & { readonly severity: Finding['severity'] } {
  const { class: kindOfDifference, change, kind, lines } = difference;
  if (cosmetic.includes(kindOfDifference)) return driftRules.cosmetic;
  if (kind === 'extension' && change !== 'missing') return driftRules.extension;
  const isRight =
    kind === 'default privileges' || lines.every((line) => /^[-+] (?:GRANT|REVOKE|OWNER TO) /.test(line));
  return isRight ? driftRules.rights : driftRules[change];
}

const cosmetic: readonly string[] = ['column-order', 'text-only', 'volatile-text'];

function unseenFinding(what: string): Finding {
  const { id, severity, mend } = driftRules.unseen;
  return { rule: id, severity, title: `not compared: ${what}`, fix: mend, subject: what };
}
