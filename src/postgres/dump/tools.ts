import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { plainEnv, runChild } from '../scratch/child.js';
import { installFolders } from '../scratch/find-installed.js';

type Env = Readonly<Record<string, string | undefined>>;

/** `pg_dump` and `pg_restore` of one PostgreSQL. */
export interface DumpTools {
  readonly dump: string;
  readonly restore: string;
  /** `16.4`. */
  readonly version: string;
}

export interface ToolsRequest {
  /** The server's major: a dump made by a later one may not go back into the server that it came from. */
  readonly major: number;
  readonly env: Env;
  /** The folder that the user named; then no other is looked at. */
  readonly folder: string | undefined;
}

/** The programs of exactly that major. Throws `UserError` with how to get them when there are none. */
export async function findDumpTools({ major, env, folder }: ToolsRequest): Promise<DumpTools> {
  const onPath = (env.PATH ?? '').split(':').filter((each) => each.startsWith('/'));
  const folders = folder === undefined ? [...installFolders(major), ...onPath] : [folder];
  const others = new Map<string, string>();
  for (const each of new Set(folders)) {
    const tools = await toolsIn(each, env);
    if (tools === undefined) continue;
    if (Number.parseInt(tools.version, 10) === major) return tools;
    if (!others.has(tools.version)) others.set(tools.version, `${tools.version} in ${each}`);
  }
  const found = [...others.values()].join(', ') || `none${folder === undefined ? '' : ` in ${folder}`}`;
  throw new UserError({
    what: `pg_dump and pg_restore ${major} are needed for a PostgreSQL ${major}; found ${found}`,
    where: 'postgres-bin',
    why: 'an older pg_dump refuses the server, and what a newer one writes may not go back into it',
    fix: howToInstall(major),
  });
}

function howToInstall(major: number): string {
  return [
    `on Debian and Ubuntu: sudo apt-get install -y postgresql-common && sudo /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y && sudo apt-get install -y postgresql-client-${major}`,
    `on macOS: brew install postgresql@${major}`,
    'or name the folder of another installation: postgres-bin',
  ].join('\n');
}

async function toolsIn(folder: string, env: Env): Promise<DumpTools | undefined> {
  const dump = join(folder, 'pg_dump');
  const restore = join(folder, 'pg_restore');
  if (!(await isProgram(dump)) || !(await isProgram(restore))) return undefined;
  const versions = await Promise.all([dump, restore].map((program) => versionOf(program, env)));
  const [version, other] = versions;
  return version !== undefined && version === other ? { dump, restore, version } : undefined;
}

async function versionOf(program: string, env: Env): Promise<string | undefined> {
  const { stdout } = await runChild(program, ['--version'], { env: plainEnv(env), timeoutMs: 10_000 });
  return /\(PostgreSQL\) (\d+\S*)/.exec(stdout)?.[1];
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
