import { UserError } from '../core/errors.js';
import type { RuleInfo } from '../core/rule.js';
import { nearest } from '../core/suggest.js';
import type { CommandRun } from './command.js';

/** Prints what a rule says of itself. Throws `UserError` for a rule that does not exist. */
export const explain: CommandRun = async ({ host, services, words }) => {
  const rules = await services.rules();
  const [id = ''] = words;
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const ids = rules.map((each) => each.id);
    const meant = nearest(id, ids);
    const fix = meant ? `did you mean \`${meant}\`?` : `the rules are: ${ids.join(', ')}`;
    throw new UserError({ what: `there is no rule called ${JSON.stringify(id)}`, fix });
  }
  host.print(rulePage(rule));
  return 'passed';
};

/** A rule as a terminal shows it. */
export function rulePage(rule: RuleInfo): string {
  const example = (title: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : [
          '',
          title,
          ...text
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`),
        ];
  return [
    `${rule.id} (${rule.severity}): ${rule.title}`,
    '',
    rule.why,
    ...costOf(rule),
    ...example('Reported:', rule.bad),
    ...example('Good:', rule.good),
    '',
    `To mend it: ${rule.mend}`,
    '',
  ].join('\n');
}

/** Which lock, with a scan or a rewrite, and on which servers; rules that are not about SQL have none. */
function costOf(
  rule: RuleInfo & { readonly cost?: unknown; readonly versions?: unknown },
): readonly string[] {
  if (typeof rule.cost !== 'string') return [];
  return [
    '',
    `What it costs: ${rule.cost}. PostgreSQL: ${typeof rule.versions === 'string' ? rule.versions : 'all'}.`,
  ];
}
