import type { Agreed } from '../../src/core/agreed.js';
import type { Finding } from '../../src/core/finding.js';
import type { RuleLevel } from '../../src/core/rule.js';
import type { KnownServer } from '../../src/core/server-version.js';
import type { History, Migration } from '../../src/migrations/model.js';
import type { SessionWord } from '../../src/migrations/session-word.js';
import { judgeSql } from '../../src/rules/judge.js';
import type { SqlRule } from '../../src/rules/rule.js';

export interface JudgeTest {
  /** The new migration. */
  readonly sql: string;
  /** What earlier migrations have made. */
  readonly before?: string;
  readonly major?: number;
  /** `plain`: outside of a transaction. */
  readonly mode?: 'wrapped' | 'plain';
  /** What the team has agreed on. */
  readonly agreed?: Agreed;
  readonly servers?: readonly KnownServer[];
  /** What the project’s files say of its runner’s sessions. */
  readonly session?: SessionWord;
}

/** What one rule says of SQL, whatever its level. */
export async function whatRuleSays(
  rule: string,
  { sql, before = '', major = 17, mode = 'wrapped', agreed = {}, servers = [], session }: JudgeTest,
): Promise<readonly Finding[]> {
  const now = migration('now', sql, mode);
  const history: History = {
    engine: 'sql-pairs',
    flavor: 'sql-pairs',
    dir: 'migrations',
    migrations: [migration('before', before, 'wrapped'), now],
    heads: ['now'],
    strangers: [],
    bookkeeping: [],
    ...(session && { session }),
  };
  const levelOf = ({ info: { id, severity } }: Pick<SqlRule, 'info'>): RuleLevel | undefined => {
    if (id !== rule) return 'off';
    return severity === 'off' ? 'notice' : undefined;
  };
  const judged = await judgeSql({
    history,
    judged: new Set([now]),
    together: true,
    major,
    levelOf,
    agreed,
    servers,
  });
  return judged.findings;
}

function migration(id: string, text: string, mode: 'wrapped' | 'plain'): Migration {
  const file = `migrations/${id}.up.sql`;
  const up = { file, sql: { file, text, line: 1, mode }, location: { file, line: 1 }, empty: false };
  return { id, name: id, file, files: [file], parents: [], up, down: undefined };
}
