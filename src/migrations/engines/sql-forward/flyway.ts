import { posix } from 'node:path';
import { statementsOf } from '../../../sql/split.js';
import { mayNeedNoTransaction, needsNoTransaction } from '../../../sql/statement.js';
import type { SqlScript } from '../../model.js';
import { sqlDirection } from '../sql-direction.js';
import { type Draft, readAll, wordsOf } from '../sql-history.js';
import { byText } from '../sql-order.js';
import type { ForwardLayout } from './layout.js';

/** `V1_2__name.sql`, `U1_2__name.sql`, `R__name.sql`; dots and underscores part the version. */
export const scriptFile = /^(?:([VU])(\d+(?:[._]\d+)*)|(R))__(.+)\.sql$/s;
/** A name that was meant to be one: a single underscore, a lower-case letter, no version. */
const meantFile = /^[VURvur]\d*[._\d]*_.*\.sql$/s;

/** Flyway: version numbers in numeric order, in any nested folder; repeatable scripts last, by description. */
export const flyway: ForwardLayout = {
  flavor: 'flyway',
  bookkeeping: ['public.flyway_schema_history'],
  folders: (paths) => topmost(paths.filter((path) => isVersioned(path)).map((path) => posix.dirname(path))),
  confidence: (_dir, files) =>
    files.some((file) => /(?:^|\/)flyway\.(?:conf|toml)$/.test(file)) ? 0.95 : 0.85,
  async read(tree, dir) {
    const files = await tree.files(dir === '.' ? '' : dir);
    const scripts = files.filter((file) => scriptFile.test(posix.basename(file)));
    const sidecars = files.filter((file) => file.endsWith('.sql.conf'));
    const texts = await readAll(tree, [...scripts, ...sidecars]);
    const odd = files.filter((file) => !scripts.includes(file) && meantFile.test(posix.basename(file)));
    return {
      drafts: [...versioned(scripts, texts), ...repeatable(scripts, texts)],
      strangers: odd.map((file) => ({
        location: { file },
        reason: 'is not read: Flyway wants V<version>__<description>.sql with two underscores',
      })),
    };
  },
};

function isVersioned(path: string): boolean {
  return scriptFile.exec(posix.basename(path))?.[1] === 'V';
}

/** Nested folders belong to the one above them. */
function topmost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders)];
  return all.filter((folder) => !all.some((other) => folder !== other && folder.startsWith(`${other}/`)));
}

type Texts = ReadonlyMap<string, string>;

function versioned(scripts: readonly string[], texts: Texts): readonly Draft[] {
  const undo = new Map(
    scripts.filter((file) => part(file, 1) === 'U').map((file) => [versionOf(file), file]),
  );
  return scripts
    .filter(isVersioned)
    .toSorted((a, b) => byVersion(versionOf(a), versionOf(b)) || byText(a, b))
    .map((file) => {
      const down = undo.get(versionOf(file));
      return {
        id: versionOf(file),
        name: wordsOf(part(file, 4)),
        files: down ? [file, down] : [file],
        up: direction(file, texts),
        down: down === undefined ? undefined : direction(down, texts),
      };
    });
}

function repeatable(scripts: readonly string[], texts: Texts): readonly Draft[] {
  return scripts
    .filter((file) => part(file, 3) === 'R')
    .toSorted((a, b) => byText(part(a, 4), part(b, 4)))
    .map((file) => ({
      id: `R__${part(file, 4)}`,
      name: wordsOf(part(file, 4)),
      files: [file],
      up: direction(file, texts),
      down: undefined,
      repeatable: true,
    }));
}

function part(file: string, group: 1 | 2 | 3 | 4): string {
  return scriptFile.exec(posix.basename(file))?.[group] ?? '';
}

/** As Flyway's history table shows it: `1.2` for `V1_2__x` and for `V001.02__x`. */
function versionOf(file: string): string {
  return normalVersion(part(file, 2));
}

/** A version without what does not count: `001.02` and `1_2_0` are `1.2`. */
export function normalVersion(version: string): string {
  return version
    .split(/[._]/)
    .map((digits) => String(BigInt(digits)))
    .join('.')
    .replace(/(?:\.0)+$/, '');
}

/** In the order in which Flyway runs them. */
export function byVersion(a: string, b: string): number {
  const left = a.split('.').map(BigInt);
  const right = b.split('.').map(BigInt);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const x = left[index] ?? 0n;
    const y = right[index] ?? 0n;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function direction(file: string, texts: Texts) {
  const text = texts.get(file) ?? '';
  return sqlDirection({ file, text, line: 1, mode: modeOf(text, texts.get(`${file}.conf`)) });
}

/** Flyway drops the transaction by itself for statements that cannot run in one, or when the sidecar says so. */
function modeOf(text: string, sidecar: string | undefined): SqlScript['mode'] {
  const told = /^\s*executeInTransaction\s*=\s*(true|false)\s*$/im.exec(sidecar ?? '')?.[1];
  if (told) return told.toLowerCase() === 'true' ? 'wrapped' : 'plain';
  // Cutting a script into statements takes longer than a look at its words.
  if (!mayNeedNoTransaction(text)) return 'wrapped';
  return statementsOf(text).some((statement) => needsNoTransaction(statement.text)) ? 'plain' : 'wrapped';
}
