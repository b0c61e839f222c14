import type { Tree } from '../../../core/tree.js';
import type { Direction, Migration } from '../../../migrations/model.js';
import { split } from '../../../sql/split.js';
import { leadingWords } from '../../../sql/statement.js';

/**
 * Whether the text of a step alone shows that it takes no data away: SQL of statements that cannot, or code that calls
 * nothing but what is known to add. Anything else has to be run to be known.
 */
export async function isHarmless(
  migration: Migration,
  direction: 'up' | 'down',
  tree: Tree,
): Promise<boolean> {
  const step = migration[direction];
  if (!step) return true;
  if (step.sql) return isHarmlessSql(step.sql.text);
  return isHarmlessCode(await codeOf(step, migration, tree));
}

const harmlessStarts =
  /^(?:CREATE|COMMENT|GRANT|REVOKE|INSERT|UPDATE|DELETE|SET|BEGIN|START|COMMIT|END|ANALYZE|REINDEX)$/;

/** What hangs on a table, and has no data of its own. */
const harmlessDrops =
  /^(?:INDEX|VIEW|TRIGGER|POLICY|FUNCTION|PROCEDURE|RULE|AGGREGATE|STATISTICS|PUBLICATION|ROLE)$/;

/** Functions of the server that change at most a sequence or a setting. */
const harmlessCalls = /^(?:setval|nextval|set_config|now|count|coalesce|max|pg_\w+)$/i;

/** By the words of each statement. A block, a call and a function that is made may do anything. */
export function isHarmlessSql(text: string): boolean {
  const { items, problem } = split(text);
  if (problem) return false;
  return items.every((item) => {
    if (item.kind !== 'statement') return item.kind === 'copy';
    const [first = '', second = ''] = leadingWords(item.text, 2);
    if (first === 'ALTER') {
      return !/\bdrop\s+(?!constraint\b|not\s+null\b|default\b|identity\b|expression\b)/i.test(item.text);
    }
    if (first === 'DROP') return harmlessDrops.test(second) && !/\bcascade\b/i.test(item.text);
    if (first === 'SELECT') return callsIn(item.text).every((name) => harmlessCalls.test(name));
    return harmlessStarts.test(first) && !/^(?:FUNCTION|PROCEDURE|OR)$/.test(second);
  });
}

function callsIn(text: string): readonly string[] {
  return [...text.matchAll(/([A-Za-z_$][\w$.]*)\s*\(/g)].map(([, name = '']) => name);
}

/** The lines of that direction, up to where the other one starts. */
async function codeOf(step: Direction, migration: Migration, tree: Tree): Promise<string> {
  const lines = (await tree.read(step.file)).split('\n');
  const start = step.location.line ?? 1;
  const others = [migration.up, migration.down].flatMap((other) =>
    other && other !== step && other.file === step.file ? [other.location.line ?? 1] : [],
  );
  const end = others.find((line) => line > start) ?? lines.length + 1;
  return lines.slice(start - 1, end - 1).join('\n');
}

const additions =
  /^(?:op|batch_op|pgm)\.(?:create_\w+|add_column|create\w+|add\w+|f)$|^(?:sa|postgresql|sqlalchemy|func)\.\w+$|^(?:exports\.)?(?:up|upgrade|function|async)$/;

/** Alembic's and node-pg-migrate's own calls that add something, and those that name types. */
export function isHarmlessCode(code: string): boolean {
  return callsIn(code).every((name) => additions.test(name));
}
