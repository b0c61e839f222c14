import { written } from '../in-code.js';
import type { JudgedScript, PassedStatement, ScriptRule } from '../rule.js';
import { type Setting, settingsIn } from '../script/settings.js';
import { listed } from '../words.js';

/** A setting of the session that the next file meets. */
export const settingLeaks: ScriptRule = {
  info: {
    id: 'setting-leaks',
    title: 'A setting stays changed for the migrations after this one',
    severity: 'warning',
    cost: 'none',
    versions: 'all',
    why: 'Runners send all pending files through one session. A SET without LOCAL holds for the files behind it, and for the runner’s own ledger: they run with another search_path or another role when they are applied together, and not when they are applied one a day. Alembic, Flask-Migrate, node-pg-migrate and Drizzle also apply all of them in one transaction, unless told otherwise: there SET LOCAL holds for the files behind it as well.',
    bad: 'SET search_path = app;\nCREATE TABLE orders (id bigint);',
    good: 'SET LOCAL search_path = app; -- in a transaction\nCREATE TABLE orders (id bigint);',
    mend: 'SET LOCAL in a transaction that is the file’s own; RESET at the end of a file without one, and where all files are in one transaction. Better still: write the schema in front of the name.',
  },
  *checkScript(script) {
    const { runner } = script;
    const left = leftBehind(script).filter(({ setting }) => !putBack[runner]?.includes(setting.name));
    const [first] = left;
    if (!first) return;
    const names = left.map(({ setting }) => said(setting.name));
    yield {
      at: first.at,
      title: `${listed(names)} ${left.length === 1 ? 'stays' : 'stay'} changed for the files that come next in this ${left.every(({ setting }) => setting.local) ? 'transaction' : 'session'}`,
      fix: fixFor(first.at, names, script),
      subject: names.join(' '),
      ...(oneSession.has(runner) ? {} : { severity: 'notice' }),
    };
  },
};

/** Settings that change what later statements mean, with the values that are as good as none. */
const telling: Readonly<Record<string, RegExp>> = {
  search_path: /^(?:"?\$user"?, )?public$/,
  role: /^none$/i,
  session_authorization: /^default$/i,
  session_replication_role: /^origin$/i,
  row_security: /^(?:on|true)$/i,
  check_function_bodies: /^(?:on|true)$/i,
  default_tablespace: /^$/,
  default_table_access_method: /^heap$/,
  standard_conforming_strings: /^(?:on|true)$/i,
};

/**
 * Runners that keep one session for all files, each run and looked at (docs/decisions/0018), Prisma by its source; of
 * others it is not known.
 */
const oneSession: ReadonlySet<string> = new Set([
  'alembic',
  'dbmate',
  'diesel',
  'drizzle',
  'flask-migrate',
  'flyway',
  'golang-migrate',
  'goose',
  'node-pg-migrate',
  'prisma',
  'sql-migrate',
  'sqlx',
]);

/** What a runner sets back by itself behind each file: seen of Flyway, which leaves everything else as it is. */
const putBack: Readonly<Record<string, readonly string[]>> = { flyway: ['search_path', 'role'] };

interface Left {
  readonly setting: Setting;
  readonly at: PassedStatement;
}

function leftBehind({ statements, oneTransaction, mode }: JudgedScript): readonly Left[] {
  const left = new Map<string, Left>();
  for (const at of statements) {
    const isShared = oneTransaction && mode === 'wrapped' && at.transaction !== undefined;
    for (const setting of settingsIn(at.node)) {
      if (setting.local && !isShared) continue;
      if (setting.name === 'all') left.clear();
      else if (setting.value === undefined || telling[setting.name]?.test(setting.value))
        left.delete(setting.name);
      // What the runner sets, it sets for each migration alike.
      else if (telling[setting.name] && !at.byRunner) left.set(setting.name, { setting, at });
    }
  }
  return [...left.values()];
}

function fixFor(
  { text, transaction }: PassedStatement,
  names: readonly string[],
  script: JudgedScript,
): string {
  const isOwn = transaction !== undefined && !(script.oneTransaction && script.mode === 'wrapped');
  if (isOwn && /^\s*set\s/i.test(text) && !/authorization/i.test(text))
    return written(text.trim().replace(/^set\s+(?:session\s+)?/i, 'SET LOCAL '), script);
  return written(names.map((name) => `RESET ${name}`).join('; '), script, 'at the end of the file');
}

/** As SET and RESET write it. */
function said(name: string): string {
  return { role: 'ROLE', session_authorization: 'SESSION AUTHORIZATION' }[name] ?? name;
}
