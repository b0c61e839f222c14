import { labels as allLabels, type Label } from './label.js';
import type { Score } from './score.js';

export interface Results {
  readonly major: number;
  readonly labels: ReadonlyMap<string, Label>;
  readonly ours: Score;
  readonly theirs: Score;
}

/** docs/accuracy.md. */
export function page({ major, labels, ours, theirs }: Results): string {
  const counts = allLabels.map(
    (label) => `${[...labels.values()].filter((one) => one === label).length} ${label}`,
  );
  const row = (name: string, show: (score: Score) => string): string =>
    `| ${name} | ${show(ours)} | ${show(theirs)} |`;
  return `# Accuracy

Made by \`npm run accuracy\`. ${labels.size} statements, each in its context (what the history made before it, rows in the tables, what stands before it in the same transaction), were run on PostgreSQL ${major}, which said what each of them is: ${counts.join(', ')}.

- **blocks**: reads or writes of a table that was there wait for as long as its rows are read or written
- **fails**: the server refuses it on tables with rows
- **breaks**: a table, view or column is not there any more under its name, or its rows are gone
- **brief**: it takes a lock that others wait for, and does nothing long under it
- **free**: nobody waits

The first three are hazards. A hazard is found when a rule that stands for one speaks of the statement; such a rule that speaks of one of the others is a false alarm. Rules about timeouts, brief locks, running a script twice and taste count neither for nor against a tool (\`bench/accuracy/claims.ts\` names them). The corpus is ours: the cases of the truth suite in \`test/truth/cases\`.

| | Lockkeeper | squawk 2.61.0 |
| --- | --- | --- |
${row('hazards found', ({ found, hazards }) => `${found} of ${hazards} (${percent(found, hazards)})`)}
${row('false alarms', ({ falseAlarms, controls }) => `${falseAlarms.length} of ${controls} (${percent(falseAlarms.length, controls)})`)}
${row('statements not read', ({ unread }) => String(unread.length))}

${list('Hazards that Lockkeeper misses', ours.missed)}
${list('False alarms of Lockkeeper', ours.falseAlarms)}
${list('Hazards that squawk misses', theirs.missed)}
${list('False alarms of squawk', theirs.falseAlarms)}
${list('Statements that squawk does not read', theirs.unread)}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function list(title: string, ids: readonly string[]): string {
  return `## ${title}\n\n${ids.length === 0 ? 'None.' : ids.map((id) => `- ${id}`).join('\n')}\n`;
}
