import type { Finding, Severity } from '../core/finding.js';
import type { RuleInfo } from '../core/rule.js';

const levels = { error: 'error', warning: 'warning', notice: 'note', off: 'none' } as const satisfies Record<
  Severity | 'off',
  string
>;

interface RuleSources {
  readonly rules: readonly RuleInfo[];
  readonly helpUri?: (rule: string) => string;
}

/** SARIF's table of the rules that these findings name, by id; one that nobody describes has only its id. */
export function sarifRules(findings: readonly Finding[], { rules, helpUri }: RuleSources) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  return ids.map((id) => ({ id, ...describe(known.get(id)), ...(helpUri ? { helpUri: helpUri(id) } : {}) }));
}

function describe(rule: RuleInfo | undefined) {
  if (!rule) return {};
  return {
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\n${rule.mend}`, markdown: markdownHelp(rule) },
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.severity !== 'off' },
  };
}

/** A rule's text is ours and may hold Markdown. */
function markdownHelp(rule: RuleInfo): string {
  const example = (title: string, sql: string | undefined): readonly string[] =>
    sql === undefined ? [] : [`${title}\n\n\`\`\`\n${sql}\n\`\`\``];
  return [rule.why, ...example('Reported:', rule.bad), ...example('Mended:', rule.good), rule.mend].join(
    '\n\n',
  );
}
