import { posix } from 'node:path';
import type { Candidate, Engine } from '../migrations/engine.js';

interface Installer {
  /** The file that tells it, beside the project or in a folder above. */
  readonly file: string;
  readonly command: string;
}

/** What installs a project's own packages, surest sign first; the last is taken where there is no sign. */
const installers: Readonly<Partial<Record<Engine['name'], readonly Installer[]>>> = {
  alembic: [
    { file: 'uv.lock', command: 'pip install uv && uv sync' },
    { file: 'poetry.lock', command: 'pip install poetry && poetry install' },
    { file: 'requirements.txt', command: 'pip install -r requirements.txt' },
    { file: 'pyproject.toml', command: 'pip install .' },
    { file: '', command: 'pip install alembic psycopg2-binary' },
  ],
  'node-pg-migrate': [
    { file: 'pnpm-lock.yaml', command: 'corepack enable && pnpm install --frozen-lockfile' },
    { file: 'yarn.lock', command: 'corepack enable && yarn install --frozen-lockfile' },
    { file: 'package-lock.json', command: 'npm ci' },
    { file: '', command: 'npm install' },
  ],
};

/** Steps of a workflow that install what migrations in code need; `files` are all files of the repository. */
export function installSteps(places: readonly Candidate[], files: readonly string[]): readonly string[] {
  const known = new Set(files);
  const steps = places.flatMap((place) => stepFor(place, known) ?? []);
  if (steps.length === 0) return [];
  return ['      # The project’s own packages, the migration runner among them:', ...new Set(steps)];
}

function stepFor({ engine, dir }: Candidate, files: ReadonlySet<string>): string | undefined {
  const choices = installers[engine];
  const last = choices?.at(-1);
  if (!choices || !last) return undefined;
  const found = foldersUp(dir).flatMap((folder) =>
    choices
      .filter(({ file }) => file !== '' && files.has(posix.join(folder, file)))
      .map(({ command }) => ({ folder, command })),
  );
  const { folder, command } = found[0] ?? { folder: '.', command: last.command };
  const place = folder === '.' ? '' : `\n        working-directory: ${JSON.stringify(folder)}`;
  return `      - run: ${command}${place}`;
}

/** `a/b`, `a`, `.` for `a/b`. */
function foldersUp(dir: string): readonly string[] {
  const folder = posix.normalize(dir === '' ? '.' : dir);
  return folder === '.' ? ['.'] : [folder, ...foldersUp(posix.dirname(folder))];
}
