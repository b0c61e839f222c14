import { parseJson } from '../../../http/json-path.js';
import { readList } from './read-list.js';
import type { RemoteState } from './route.js';

/** How to read the lines of a command that prints migrations; group 1 is the id, or else the whole match. */
export interface OutputPatterns {
  readonly applied: RegExp;
  readonly pending: RegExp;
}

export type ReadOutput =
  | { readonly ok: true; readonly state: RemoteState }
  /** One sentence. */
  | { readonly ok: false; readonly why: string };

/** What each kind of runner prints, tried in this order: a line that says of one migration whether it is applied. */
const forms: readonly OutputPatterns[] = [
  // Django, dbmate, TypeORM, diesel: [X] 0001_initial
  { applied: /^\s*\[[Xx✓]\]\s+(?:\d+\s+(?=\S+\d{13}))?(\S+)/u, pending: /^\s*\[ \]\s+(\S+)/u },
  // Rails, Sequelize, Laravel, Phinx: up 20240102030405 AddNote
  { applied: /^\s*up:?\s+(\S+)/u, pending: /^\s*down:?\s+(\S+)/u },
  // goose: Mon Jan  2 15:04:05 2026 -- 001_init.sql
  { applied: /^\s*\w{3} \w{3}\s+\d.*\d{4}\s+--\s+(\S+)$/u, pending: /^\s*Pending\s+--\s+(\S+)$/u },
  // sqlx: 20240102030405/installed add note
  { applied: /^(\d+)\/installed\b/u, pending: /^(\d+)\/pending\b/u },
  // Flyway: | Versioned | 1.2 | add note | SQL | 2026-01-02 | Success |
  {
    applied: /^\|\s*Versioned\s*\|\s*([^\s|]+)\s*\|.*\|\s*(?:Success|Out of Order)\s*\|/u,
    pending: /^\|\s*Versioned\s*\|\s*([^\s|]+)\s*\|.*\|\s*Pending\s*\|/u,
  },
];

/** The migrations that a command printed: by the patterns, as JSON, as Alembic's history, or in a form that is known. */
export function readOutput(lines: readonly string[], patterns: OutputPatterns | undefined): ReadOutput {
  if (lines.every((line) => line.trim() === '')) return { ok: false, why: 'it wrote nothing' };
  if (patterns) return whole(readLines(lines, patterns));
  const json = parseJson(lines.join('\n'));
  if (json !== undefined) {
    const read = readList(json, undefined);
    return read.ok ? { ok: true, state: read.state } : read;
  }
  const alembic = readAlembic(lines);
  if (alembic) return alembic;
  const found = forms
    .map((form) => readLines(lines, form))
    .find(({ applied, pending }) => applied.length + pending.length > 0);
  return found
    ? whole(found)
    : { ok: false, why: 'none of its lines says of a migration whether it is applied' };
}

function readLines(lines: readonly string[], { applied, pending }: OutputPatterns): RemoteState {
  const idsOf = (pattern: RegExp): readonly string[] =>
    lines.flatMap((line) => {
      const match = pattern.exec(line);
      return match ? [(match[1] ?? match[0]).trim()] : [];
    });
  return { applied: idsOf(applied), pending: idsOf(pending) };
}

function whole(state: RemoteState): ReadOutput {
  const all = [...state.applied, ...state.pending];
  const twice = all.find((id, index) => all.indexOf(id) !== index);
  if (all.length === 0) return { ok: false, why: 'no line matches the patterns' };
  return twice === undefined ? { ok: true, state } : { ok: false, why: `it lists ${twice} twice` };
}

/** `ae1027a6acf -> 1975ea83b712 (head), add note`, as `alembic history --indicate-current` prints it, newest first. */
const alembicLine =
  /^(<base>|\w+(?:, \w+)*) -> (\w+)((?: \((?:head|current|effective head|mergepoint|branchpoint|[^)]*)\))*),(?: |$)/u;

function readAlembic(lines: readonly string[]): ReadOutput | undefined {
  const revisions = lines
    .flatMap((line) => {
      const [, from = '', id = '', marks = ''] = alembicLine.exec(line.trim()) ?? [];
      return id === '' ? [] : [{ id, parents: from === '<base>' ? [] : from.split(', '), marks }];
    })
    .reverse();
  if (revisions.length === 0) return undefined;
  const parents = new Map(revisions.map((revision) => [revision.id, revision.parents]));
  const applied = new Set<string>();
  const walk = revisions.filter(({ marks }) => marks.includes('(current)')).map(({ id }) => id);
  for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
    if (applied.has(id)) continue;
    applied.add(id);
    walk.push(...(parents.get(id) ?? []));
  }
  const ids = revisions.map(({ id }) => id);
  return whole({
    applied: ids.filter((id) => applied.has(id)),
    pending: ids.filter((id) => !applied.has(id)),
  });
}
