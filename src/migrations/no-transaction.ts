import { posix } from 'node:path';
import type { Tree } from '../core/tree.js';
import { statementsOf } from '../sql/split.js';
import { needsNoTransaction } from '../sql/statement.js';
import type { History } from './model.js';

/** Path to text: the SQL files of one migration, and what its runner reads beside them. */
export type MigrationTexts = ReadonlyMap<string, string>;

/** How the migrations of a project leave their runner’s transaction. */
export type Leaving =
  /** Adds the runner’s own directive to every file of one migration; files that it reads beside them may be made. */
  | { readonly can: true; direct(texts: MigrationTexts): MigrationTexts }
  | { readonly can: false; readonly why: string };

/** Looks into few files: what a project’s own runner does is seen from its migrations. */
export async function leavingOf(history: History, tree: Tree): Promise<Leaving> {
  if (history.flavor === 'flyway') return flyway(tree);
  const direct = directives[history.flavor];
  if (direct) return { can: true, direct: (texts) => direct(texts) };
  const why = refusals[history.flavor];
  return why === undefined ? likeEarlierOnes(history) : { can: false, why };
}

/** A file’s statement that is alone in it runs outside of a transaction anyway. */
const nothing = (texts: MigrationTexts): MigrationTexts => texts;

const directives: Readonly<Record<string, (texts: MigrationTexts) => MigrationTexts>> = {
  dbmate: eachText((text) => marked(text, /^--[ \t]*migrate:(?:up|down)\b.*$/gm, 'transaction:false')),
  'sql-migrate': eachText((text) =>
    marked(text, /^--[ \t]*\+migrate[ \t]+(?:Up|Down)\b.*$/gm, 'notransaction'),
  ),
  goose: eachText((text) =>
    /^--\s*\+goose\s+no transaction\b/im.test(text)
      ? text
      : text.replace(/^--[ \t]*\+goose[ \t]+up\b/im, (up) => `-- +goose NO TRANSACTION${lineEnd(text)}${up}`),
  ),
  sqlx: eachText((text) =>
    text.startsWith('-- no-transaction') ? text : `-- no-transaction${lineEnd(text)}${text}`,
  ),
  diesel: dieselMetadata,
  'golang-migrate': nothing,
  prisma: nothing,
};

const refusals: Readonly<Record<string, string>> = {
  drizzle: 'Drizzle runs all pending migrations in one transaction',
  'node-pg-migrate':
    'a .sql migration of node-pg-migrate cannot leave its transaction: write it in JavaScript, with pgm.noTransaction()',
  sourcegraph: 'its metadata.yaml names parents, which only its own tool writes',
  alembic: 'write it with op.get_context().autocommit_block()',
  'flask-migrate': 'write it with op.get_context().autocommit_block()',
  command: 'only the project’s own runner knows how',
};

function eachText(change: (text: string) => string): (texts: MigrationTexts) => MigrationTexts {
  return (texts) =>
    new Map([...texts].map(([path, text]) => [path, path.endsWith('.sql') ? change(text) : text]));
}

/** Puts an option behind each marker that has it not; `transaction:true` gives way to it. */
function marked(text: string, marker: RegExp, option: string): string {
  return text.replace(marker, (line) => {
    const bare = line.replace(/[ \t]+transaction:\S+/, '').trimEnd();
    const end = line.endsWith('\r') ? '\r' : '';
    return line.includes(option) ? line : `${bare} ${option}${end}`;
  });
}

function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function dieselMetadata(texts: MigrationTexts): MigrationTexts {
  const [first = ''] = texts.keys();
  const path = `${posix.dirname(first)}/metadata.toml`;
  const rest = (texts.get(path) ?? '').replace(/^\s*run_in_transaction\s*=.*\r?\n?/gm, '');
  return new Map([...texts, [path, `run_in_transaction = false\n${rest}`]]);
}

/** Flyway holds its lock in a transaction, for which CREATE INDEX CONCURRENTLY waits for ever, unless told otherwise. */
async function flyway(tree: Tree): Promise<Leaving> {
  const files = (await tree.files('')).filter((path) => /(?:^|\/)flyway[^/]*\.(?:conf|toml)$/.test(path));
  const texts = await Promise.all(files.map((path) => tree.read(path)));
  if (!texts.some((text) => /\btransactional\b[^=]{0,20}\block\s*=\s*"?false\b/.test(text))) {
    const setting = 'flyway.postgresql.transactional.lock=false';
    return { can: false, why: `Flyway waits for its own lock there: set ${setting} in flyway.conf first` };
  }
  return {
    can: true,
    direct: (given) => {
      const sql = [...given.keys()].filter((path) => path.endsWith('.sql'));
      return new Map([
        ...given,
        ...sql.map((path) => [`${path}.conf`, 'executeInTransaction=false\n'] as const),
      ]);
    },
  };
}

/** A comment on the first line by which a runner of the project’s own may know such a file. */
const ownDirective = /^--.*(?:no.?transaction|transaction\s*[:=]\s*(?:false|none|off)|tx-?mode).*$/i;

/** A runner that is not known by name: an earlier migration that ran outside of a transaction shows that it can. */
function likeEarlierOnes({ migrations }: History): Leaving {
  const scripts = migrations.flatMap(({ up }) => (up?.sql?.mode === 'plain' ? [up.sql] : []));
  const model = scripts.find(({ text }) => statementsOf(text).some((one) => needsNoTransaction(one.text)));
  if (!model) {
    const why =
      'no migration of this history runs outside of a transaction, so nothing shows that its runner can';
    return { can: false, why };
  }
  const line = ownDirective.exec(model.text.slice(0, model.text.indexOf('\n')).trimEnd())?.[0];
  if (line === undefined) return { can: true, direct: nothing };
  return {
    can: true,
    direct: eachText((text) => (text.startsWith(line) ? text : `${line}${lineEnd(text)}${text}`)),
  };
}
