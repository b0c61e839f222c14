import { shellWord } from '../../core/text.js';
import { keysIn } from '../../migrations/comparison.js';
import type { Migration } from '../../migrations/model.js';
import { migrationName, renamed } from '../../migrations/naming.js';
import { nextPrefix } from '../../migrations/next-prefix.js';
import { type Prefix, readPrefix } from '../../migrations/prefix.js';
import type { LintContext } from './context.js';

/** How many commands one finding shows. */
const mostCommands = 40;

/** The migrations at the tip of the base that keep their place after the merge, in the runner's order. */
export function baseInOrder(context: LintContext): readonly Migration[] {
  const key = keysIn(context.merged);
  const onBase = new Set(context.base?.migrations.map(key));
  return context.merged.migrations.filter((migration) => onBase.has(key(migration)) && !migration.repeatable);
}

/** Finds the migration on the base whose number another has too. Days alone are no numbers: a day may have several. */
export function placesTaken(context: LintContext): (migration: Migration) => Migration | undefined {
  const taken = new Map<string, Migration>();
  const gone = new Set([
    ...context.comparison.deleted,
    ...context.comparison.kept.flatMap(({ head, base }) => (head.file === base.file ? [] : [base])),
  ]);
  for (const migration of context.base?.migrations ?? []) {
    if (gone.has(migration)) continue;
    const key = placeKey(context, migration);
    if (key !== undefined && !taken.has(key)) taken.set(key, migration);
  }
  return (migration) => {
    const other = taken.get(placeKey(context, migration) ?? '');
    return other && other.file !== migration.file ? other : undefined;
  };
}

/**
 * Finds the file whose number a migration takes although it was on the base once and was deleted there. Where more
 * was deleted than is left, the history was squashed and counts anew.
 */
export function placesUsedBefore(context: LintContext): (migration: Migration) => string | undefined {
  const used = new Map<string, string>();
  for (const file of context.removed) {
    const key = placeKey(context, { id: '', file });
    if (key !== undefined && !used.has(key)) used.set(key, file);
  }
  if (used.size > (context.base?.migrations.length ?? 0)) return () => undefined;
  return (migration) => {
    const file = used.get(placeKey(context, migration) ?? '');
    const isBack = file !== undefined && stemOf(context, { id: '', file }) === stemOf(context, migration);
    return isBack ? undefined : file;
  };
}

function stemOf({ history }: LintContext, migration: Pick<Migration, 'id' | 'file'>): string {
  return migrationName(history, migration).stem;
}

/** Two migrations with the same key want the same place; undefined for a name that claims none of its own. */
function placeKey(
  context: LintContext,
  migration: Pick<Migration, 'id' | 'file' | 'repeatable'>,
): string | undefined {
  if (migration.repeatable) return undefined;
  const { prefix, stem } = migrationName(context.history, migration);
  switch (prefix?.kind) {
    case 'sequence':
      return `sequence ${prefix.number}`;
    case 'version':
      // An undo `U2__x` shares the number of its `V2__x`.
      return `version ${stem[0]} ${prefix.parts.join('.')}`;
    case 'epoch':
      return `epoch ${prefix.text}`;
    case 'calendar':
      return prefix.template.includes('hh') || prefix.counter ? `calendar ${prefix.text}` : undefined;
    default:
      return undefined;
  }
}

/**
 * The commands that give every migration of the change a place behind the newest on the base, in their own order.
 * Undefined where names carry no place.
 */
export function moveCommands(context: LintContext): string | undefined {
  if (context.history.flavor === 'drizzle') return drizzleSteps(context);
  let after = newestPrefix(context);
  const moves: (readonly [string, string])[] = [];
  for (const migration of context.comparison.added) {
    const name = context.nameOf(migration);
    // The newest on the base sets the form: behind timestamps, no number comes last.
    const like = after ?? name.prefix;
    if (!like || migration.repeatable) continue;
    const prefix = nextPrefix({ like, after, now: context.now });
    after =
      readPrefix(`${prefix}_x`, context.history.flavor) ??
      readPrefix(prefix, context.history.flavor) ??
      after;
    const stem = prefix + (name.separator || '_') + name.description;
    moves.push(...renamed(context.history, migration, stem).filter(([from, to]) => from !== to));
  }
  if (moves.length === 0) return undefined;
  // Last first, so that no command meets a name that the next one is about to free.
  const commands = moves.reverse().map(([from, to]) => `git mv -- ${shellWord(from)} ${shellWord(to)}`);
  const more = commands.length - mostCommands;
  return [...commands.slice(0, mostCommands), ...(more > 0 ? [`and ${more} more in the same way`] : [])].join(
    '\n',
  );
}

/** A journal and a snapshot go with each file, so the tool itself must make it again. */
function drizzleSteps({ history, baseTree }: LintContext): string {
  const meta = shellWord(`${history.dir}/meta`);
  const restore = `git restore --source=${shellWord(baseTree?.label ?? 'origin/main')} -- ${meta}`;
  return `git rm the new .sql files and their snapshots\n${restore}\nnpx drizzle-kit generate`;
}

/** The newest on the base; a number that was used and deleted there is behind us too. */
function newestPrefix(context: LintContext): Prefix | undefined {
  const prefixOf = (migration: Pick<Migration, 'id' | 'file'>) =>
    migrationName(context.history, migration).prefix;
  const newest = baseInOrder(context)
    .map(prefixOf)
    .findLast((prefix) => prefix !== undefined);
  if (newest?.kind !== 'sequence') return newest;
  const usedBefore = placesUsedBefore(context);
  const used = context.comparison.added.flatMap((migration) => usedBefore(migration) ?? []);
  return used
    .map((file) => prefixOf({ id: '', file }))
    .reduce<Prefix>(
      (most, prefix) =>
        prefix?.kind === 'sequence' && most.kind === 'sequence' && prefix.number > most.number
          ? prefix
          : most,
      newest,
    );
}
