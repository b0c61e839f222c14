import { applyEdits } from '../../../core/text-edit.js';
import type { History, Migration } from '../../../migrations/model.js';
import { planMigration } from '../../../migrations/new/plan.js';
import type { FixSite, FollowingMigration, Mend } from '../../../rules/fixes/fix.js';

/** Where a mend is applied. */
export interface MendPlace {
  readonly migration: Migration;
  /** With what merging brings: a new migration comes behind all of it. */
  readonly merged: History;
  readonly now: Date;
  readonly leaving: FixSite['leaving'];
  textOf(file: string): Promise<string>;
}

/** The files that a mend changes or makes, by path. Throws `UserError` where a new migration cannot be named. */
export async function applyMend(mend: Mend, place: MendPlace): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [file, edits] of mend.edits) texts.set(file, applyEdits(await place.textOf(file), edits));
  if (mend.leaves) {
    const { files } = place.migration;
    const own = await Promise.all(
      files.map(async (file) => [file, texts.get(file) ?? (await place.textOf(file))] as const),
    );
    for (const [file, text] of directed(new Map(own), place)) texts.set(file, text);
  }
  if (mend.following) {
    for (const [file, text] of await newFiles(mend.following, place)) texts.set(file, text);
  }
  return texts;
}

async function newFiles(
  { words, body, transaction }: FollowingMigration,
  place: MendPlace,
): Promise<ReadonlyMap<string, string>> {
  const { merged, now, migration } = place;
  const planned = planMigration(merged, { words, now, body, randomHex: '', previous: undefined });
  const model = await place.textOf(migration.file);
  const end = /\r?\n/.exec(model)?.[0] ?? '\n';
  const texts = new Map(planned.map(({ path, text }) => [path, text.replace(/\r?\n/g, end)]));
  return transaction ? texts : directed(texts, place);
}

function directed(texts: ReadonlyMap<string, string>, { leaving }: MendPlace): ReadonlyMap<string, string> {
  return leaving.can ? leaving.direct(texts) : texts;
}
