import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { plainEnv, runChild } from './child.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The `bin` folder of an installed server of that major (it holds `initdb` and `postgres`), if there is one. */
export async function findInstalled(major: number, env: Env): Promise<string | undefined> {
  for (const folder of installFolders(major)) {
    if (await holdsServer(folder)) return folder;
  }
  const onPath = await askPgConfig(major, env);
  return onPath !== undefined && (await holdsServer(onPath)) ? onPath : undefined;
}

/** Where Debian and Ubuntu, Red Hat, Alpine, Homebrew (both processors) and Postgres.app put each major. */
export function installFolders(major: number): string[] {
  return [
    `/usr/lib/postgresql/${major}/bin`,
    `/usr/pgsql-${major}/bin`,
    `/usr/libexec/postgresql${major}`,
    `/opt/homebrew/opt/postgresql@${major}/bin`,
    `/usr/local/opt/postgresql@${major}/bin`,
    `/Applications/Postgres.app/Contents/Versions/${major}/bin`,
  ];
}

async function askPgConfig(major: number, env: Env): Promise<string | undefined> {
  const result = await runChild('pg_config', ['--version', '--bindir'], {
    env: plainEnv(env),
    timeoutMs: 5000,
  });
  const bindir = /^\/.*$/m.exec(result.stdout)?.[0];
  return new RegExp(`^PostgreSQL ${major}\\D`, 'm').test(result.stdout) ? bindir : undefined;
}

async function holdsServer(folder: string): Promise<boolean> {
  const programs = ['initdb', 'postgres'].map((name) => access(join(folder, name), constants.X_OK));
  return Promise.all(programs).then(
    () => true,
    () => false,
  );
}
