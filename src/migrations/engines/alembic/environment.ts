import type { Tree } from '../../../core/tree.js';
import { type AlembicProject, join } from './project.js';

/** What the project's code expects to find in its environment. */
export interface ExpectedEnvironment {
  /** Names that hold the whole address. */
  readonly addressNames: readonly string[];
  /** Names that hold one part of it. */
  readonly partNames: Readonly<Record<string, AddressPart>>;
  /** The scheme that the project writes; undefined to take the driver that is installed. */
  readonly scheme: string | undefined;
  readonly async: boolean;
}

type AddressPart = 'host' | 'port' | 'user' | 'password' | 'name';

/** A big application is not read to its last file: the names stand in a few of them. */
const maxFiles = 300;

const readName = /(?:environ(?:\.get)?|getenv|\benv(?:\.\w+)?|config)\s*[[(]\s*['"](\w+)['"]/g;
const settingsField = /^[ \t]+(\w+)\s*:\s*[^=\n]+/gm;
const addressName =
  /^(?:.*_)?(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|SQLALCHEMY|ALEMBIC)(?:_.*)?_?(?:URL|URI|DSN)$/;
const partName =
  /^(?:.*_)?(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG)_?(HOST|SERVER|HOSTNAME|PORT|USER|USERNAME|PASSWORD|PASS|NAME|DB|DATABASE)$/;

const partOf: Readonly<Record<string, AddressPart>> = {
  HOST: 'host',
  SERVER: 'host',
  HOSTNAME: 'host',
  PORT: 'port',
  USER: 'user',
  USERNAME: 'user',
  PASSWORD: 'password',
  PASS: 'password',
  NAME: 'name',
  DB: 'name',
  DATABASE: 'name',
};

/** libpq's own names, for code that connects without any address. */
const libpq = {
  PGHOST: 'host',
  PGPORT: 'port',
  PGUSER: 'user',
  PGPASSWORD: 'password',
  PGDATABASE: 'name',
} as const;

/** Reads `env.py` and the code around it for the names under which it looks up its database. */
export async function expectedEnvironment(
  tree: Tree,
  project: AlembicProject,
  databaseEnv: readonly string[],
): Promise<ExpectedEnvironment> {
  const env = join(project.scripts, 'env.py');
  const sources = [env, ...(await applicationFiles(tree, project))];
  const addressNames = new Set(['DATABASE_URL', ...databaseEnv]);
  const partNames: Record<string, AddressPart> = { ...libpq };
  let text = '';
  for (const file of sources) {
    const source = await tree.read(file).catch(() => '');
    text += source;
    for (const name of namesIn(source)) {
      const part = partName.exec(name.toUpperCase())?.[1];
      if (addressName.test(name.toUpperCase())) addressNames.add(name);
      else if (part && partOf[part]) partNames[name] = partOf[part];
    }
  }
  return {
    addressNames: [...addressNames],
    partNames,
    scheme: schemeOf(`${project.url ?? ''}\n${text}`),
    async: /\b(?:async_engine_from_config|create_async_engine|AsyncEngine)\b/.test(text),
  };
}

async function applicationFiles(tree: Tree, project: AlembicProject): Promise<string[]> {
  const files = await tree.files(project.home);
  const left = [...project.versions, join(project.home, 'tests'), join(project.home, 'test')];
  return files
    .filter((file) => file.endsWith('.py') && !left.some((folder) => file.startsWith(`${folder}/`)))
    .sort((a, b) => depth(a) - depth(b))
    .slice(0, maxFiles);
}

function depth(path: string): number {
  return path.split('/').length;
}

function namesIn(source: string): string[] {
  const names = [...source.matchAll(readName)].map((match) => match[1] ?? '');
  if (!/BaseSettings/.test(source)) return names;
  return [...names, ...[...source.matchAll(settingsField)].map((match) => (match[1] ?? '').toUpperCase())];
}

/**
 * Code that rewrites the scheme itself gets the plain one. Otherwise the first driver that the project spells out
 * is the one it has.
 */
function schemeOf(text: string): string | undefined {
  if (/\.replace\(\s*['"]postgres(?:ql)?:\/\//.test(text)) return 'postgresql';
  return /postgresql\+(?:psycopg2|psycopg|asyncpg|pg8000)\b/.exec(text)?.[0];
}
