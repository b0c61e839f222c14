import { advance, scanner } from '../../sql/scanner.js';
import type { SqlRule } from '../rule.js';

/** A form of CREATE POLICY that PostgreSQL does not have. */
export const policyIfNotExists: SqlRule = {
  info: {
    id: 'policy-if-not-exists',
    title: 'CREATE POLICY has no IF NOT EXISTS',
    severity: 'error',
    cost: 'fails with a syntax error',
    versions: 'all (measured on 12 to 18)',
    why: 'PostgreSQL has DROP POLICY IF EXISTS, and no CREATE POLICY IF NOT EXISTS in any version, whatever is written elsewhere.',
    bad: 'CREATE POLICY IF NOT EXISTS own ON orders USING (owner = current_user);',
    good: 'DROP POLICY IF EXISTS own ON orders;\nCREATE POLICY own ON orders USING (owner = current_user);',
    mend: 'Drop it if it is there and create it, in one transaction: nobody sees the table without it.',
  },
  kinds: [],
  *check() {},
  *checkUnread({ text }) {
    const found = afterIfNotExists(text);
    if (!found) return;
    const { name, table, start, end } = found;
    const create = `${text.slice(0, start)}${text.slice(end)}`.trim();
    yield {
      title: `PostgreSQL has no CREATE POLICY IF NOT EXISTS: this fails with a syntax error`,
      fix: `DROP POLICY IF EXISTS ${name} ON ${table};\n${/^do\b/i.test(text) ? `CREATE POLICY ${name} ON ${table} ...;` : `${create};`}`,
      subject: `${table} ${name}`,
    };
  },
};

interface Found {
  readonly name: string;
  readonly table: string;
  /** Of `IF NOT EXISTS ` in the text. */
  readonly start: number;
  readonly end: number;
}

const wanted = ['create', 'policy', 'if', 'not', 'exists'];

/** Reads by tokens, since no grammar reads it. */
function afterIfNotExists(text: string): Found | undefined {
  if (!/\bpolicy\b/i.test(text)) return undefined;
  const tokens = tokensOf(text);
  const at = tokens.findIndex((_, index) =>
    wanted.every((word, place) => isWord(tokens[index + place], word)),
  );
  const [first, name, on, ...rest] = tokens.slice(at + wanted.length - 1).slice(0, 6);
  if (at < 0 || !first || !name || !isWord(on, 'on')) return undefined;
  const start = tokens[at + 2]?.start ?? 0;
  const table = rest[1]?.text === '.' ? rest.slice(0, 3) : rest.slice(0, 1);
  return { name: name.text, table: table.map((token) => token.text).join(''), start, end: name.start };
}

interface Token {
  readonly text: string;
  readonly start: number;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.text.toLowerCase() === word;
}

function tokensOf(text: string): readonly Token[] {
  const scan = scanner(text);
  const tokens: Token[] = [];
  for (let kind = advance(scan); kind !== 'end' && kind !== 'unterminated'; kind = advance(scan)) {
    if (kind === 'word' || kind === 'identifier' || kind === 'other')
      tokens.push({ text: text.slice(scan.start, scan.end), start: scan.start });
  }
  return tokens;
}
