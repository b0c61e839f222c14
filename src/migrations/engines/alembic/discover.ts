import { posix } from 'node:path';
import type { Tree } from '../../../core/tree.js';
import type { EngineSettings } from '../../engine.js';
import type { Direction, History, Migration, Stranger } from '../../model.js';
import { type Graph, linkRevisions } from './graph.js';
import { type AlembicProject, join, locateProject } from './project.js';
import { assignments, isOperator, readLiteral } from './python-literal.js';
import { type PythonSource, readPython } from './python-source.js';
import { type Revision, readRevision } from './revision.js';
import { sessionLimits } from './session-limits.js';
import { opensTransactions } from './transaction.js';

/**
 * Reads an Alembic history without Python. `parents` are the down revisions and what a revision depends on; `heads`
 * are Alembic's heads, so a dependency alone does not end one.
 */
export async function discoverAlembic(tree: Tree, settings: EngineSettings): Promise<History> {
  const project = await locateProject(tree, settings);
  const revisions: Revision[] = [];
  const strangers: Stranger[] = [];
  for (const file of await revisionFiles(tree, project)) {
    const read = readRevision(file, await tree.read(file));
    if (!('id' in read)) strangers.push(read);
    else {
      revisions.push(read);
      if (read.unclosed) strangers.push(read.unclosed);
    }
  }
  const graph = linkRevisions(revisions);
  const environment = await readEnvironment(tree, project);
  const migrations = graph.order.map((revision) => toMigration(revision, graph));
  return {
    engine: 'alembic',
    flavor: project.flask ? 'flask-migrate' : 'alembic',
    dir: project.scripts || '.',
    migrations: opensTransactions(environment) ? migrations : migrations.map(withoutTransaction),
    heads: graph.heads,
    strangers,
    bookkeeping: [versionTable(environment)],
    oneTransaction: opensTransactions(environment) && !names(environment, 'transaction_per_migration'),
    session: sessionLimits(environment, join(project.scripts, 'env.py')),
  };
}

/** The files that Alembic loads, folder after folder, each sorted by name. */
async function revisionFiles(tree: Tree, project: AlembicProject): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of project.versions) {
    for (const file of await tree.files(folder)) {
      const deeper = file.slice(folder === '' ? 0 : folder.length + 1).includes('/');
      const name = posix.basename(file);
      if (deeper && !project.recursive) continue;
      if (name.endsWith('.py') && !/^(\.#|__init__)/.test(name)) found.add(file);
    }
  }
  return [...found];
}

function toMigration(revision: Revision, graph: Graph): Migration {
  return {
    id: revision.id,
    name: nameOf(revision),
    file: revision.file,
    files: [revision.file],
    parents: graph.parents(revision),
    up: revision.up,
    down: revision.downgrade,
    ...(revision.irreversible && { irreversible: revision.irreversible }),
  };
}

/** What follows the id in the file's name; the message when the file is named otherwise. */
function nameOf(revision: Revision): string {
  const stem = posix.basename(revision.file, '.py');
  const at = stem.indexOf(revision.id);
  if (at < 0) return revision.message || stem.replaceAll('_', ' ');
  return stem
    .slice(at + revision.id.length)
    .replace(/^[_-]+/, '')
    .replaceAll('_', ' ');
}

async function readEnvironment(tree: Tree, project: AlembicProject): Promise<PythonSource> {
  const file = join(project.scripts, 'env.py');
  const files = await tree.files(project.scripts);
  return readPython(files.includes(file) ? await tree.read(file) : '');
}

function names({ statements }: PythonSource, word: string): boolean {
  return statements.some(({ tokens }) => tokens.some(({ kind, text }) => kind === 'name' && text === word));
}

function withoutTransaction({ up, down, ...rest }: Migration): Migration {
  const none = (direction: Direction | undefined) =>
    direction && { ...direction, transaction: 'none' as const };
  return { ...rest, up: none(up), down: none(down) };
}

/** `version_table` and `version_table_schema` as `env.py` passes them to `context.configure`. */
function versionTable({ statements }: PythonSource): string {
  const known = assignments(statements);
  const argument = (name: string): string | undefined => {
    for (const { tokens } of statements) {
      const at = tokens.findIndex(
        (token, index) => token.text === name && isOperator(tokens[index + 1], '='),
      );
      const value = at < 0 ? undefined : readLiteral(tokens.slice(at + 2, at + 3), known);
      if (typeof value === 'string') return value;
    }
    return undefined;
  };
  return `${argument('version_table_schema') ?? 'public'}.${argument('version_table') ?? 'alembic_version'}`;
}
