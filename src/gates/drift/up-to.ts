import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import type { History, Migration } from '../../migrations/model.js';

/** The migrations that must be applied for this one to be the last, in the runner's order. Throws `UserError`. */
export function migrationsUpTo(history: History, at: string | undefined): readonly Migration[] {
  if (at === undefined) return history.migrations;
  const byId = new Map(history.migrations.map((migration) => [migration.id, migration]));
  if (!byId.has(at)) throw unknownMigration(at, history.migrations);
  const wanted = new Set<string>();
  const open = [at];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    open.push(...(byId.get(id)?.parents ?? []));
  }
  return history.migrations.filter(({ id }) => wanted.has(id));
}

/** People name a migration by its file as often as by the id that its runner keeps. */
function unknownMigration(at: string, migrations: readonly Migration[]): UserError {
  const ofFile = migrations.find(({ file }) => file.includes(at));
  const meant =
    ofFile?.id ??
    nearest(
      at,
      migrations.map(({ id }) => id),
    );
  const question = ofFile ? `did you mean ${ofFile.id}, of ${ofFile.file}?` : `did you mean ${meant}?`;
  return new UserError({
    what: `there is no migration ${at}`,
    where: 'at',
    fix:
      meant === undefined
        ? `the newest is ${migrations.at(-1)?.id ?? 'none: the history is empty'}`
        : question,
  });
}
