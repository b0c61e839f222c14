import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RuleInfo } from '../src/core/rule.js';
import { allRules, hasLevel } from '../src/gates/rules.js';

/** The pages of `docs/rules/`, by path from the repository's root: one a rule, and the list of them. */
export function generateRulePages(rules: readonly RuleInfo[] = allRules): ReadonlyMap<string, string> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const);
  return new Map([...pages, ['docs/rules/README.md', indexPage(rules)]]);
}

/** Writes the pages below `root` and removes those of rules that are gone. */
export async function writeRulePages(root: string): Promise<void> {
  const pages = generateRulePages();
  const folder = join(root, 'docs/rules');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.endsWith('.md') && !pages.has(`docs/rules/${name}`)) await rm(join(folder, name));
  }
  for (const [path, text] of pages) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function rulePage(rule: RuleInfo): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.title}. Severity: **${rule.severity}**${rule.severity === 'off' ? ' (speaks only when a project asks for it)' : ''}.`,
    '## Why',
    rule.why,
    ...(rule.cost ? ['## What it costs', `${rule.cost}. PostgreSQL: ${rule.versions ?? 'all'}.`] : []),
    ...(rule.bad ? ['## Bad', fenced(rule.bad)] : []),
    ...(rule.good ? ['## Good', fenced(rule.good)] : []),
    '## How to mend it',
    rule.mend,
    ...(hasLevel(rule.id) ? [...changingLevel(rule), ...suppressing(rule)] : fixedLevel),
  ];
  return `${parts.join('\n\n')}\n`;
}

const fixedLevel = [
  '## Its level',
  'A gate of a release reports this: `rules` in `lockkeeper.yml` and comments in files have no effect on it. The input `fail-on` says from which severity on the run fails.',
];

function changingLevel(rule: RuleInfo): readonly string[] {
  const other = rule.severity === 'warning' ? 'error' : 'warning';
  return [
    '## How to change its level',
    'In `lockkeeper.yml`:',
    fenced(`rules:\n  ${rule.id}: ${other} # error, warning, notice or off`, 'yaml'),
  ];
}

/** A rule about suppressions, the baseline or a file that is gone cannot be suppressed in a file. */
function suppressing(rule: RuleInfo): string[] {
  if (/^(?:suppression|baseline)-/.test(rule.id)) return [];
  if (rule.id === 'history-deleted') {
    return ['A deleted file holds no comment: accept such a finding in the baseline.'];
  }
  return [
    '## How to suppress it once',
    'With a comment anywhere in the file, with a reason. It holds for the whole migration. SQL takes `--`, Python and YAML `#`, JavaScript `//`.',
    /^(?:alembic-|create-all)/.test(rule.id)
      ? fenced(`# lockkeeper: ignore ${rule.id}: why it is right here`, 'python')
      : fenced(`-- lockkeeper: ignore ${rule.id}: why it is right here`, 'sql'),
  ];
}

function indexPage(rules: readonly RuleInfo[]): string {
  const rows = rules.map((rule) => [`[${rule.id}](${rule.id}.md)`, rule.severity, rule.title]);
  return [
    '# Rules',
    'Each rule has a page that says why it exists and how to mend what it finds. Generated from the rules themselves.',
    `${table([['rule', 'severity', 'what it finds'], ...rows])}\n`,
  ].join('\n\n');
}

/** A table with columns of one width, as the formatter of this repository leaves it. */
function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function fenced(text: string, language = 'text'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

if (process.argv[1]?.endsWith('generate-rules.js')) await writeRulePages(process.cwd());
