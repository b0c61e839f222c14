import { applyEdits, type TextEdit } from '../../../core/text-edit.js';
import type { History, Migration } from '../../../migrations/model.js';
import { planMigration } from '../../../migrations/new/plan.js';
import type { NewFile } from '../../../migrations/new/request.js';
import type { FixSite, FollowingMigration, Mend } from '../../../rules/fixes/fix.js';

/** A mend with the migration that it is about. */
export interface PlacedMend {
  readonly mend: Mend;
  readonly migration: Migration;
}

/** Where mends are applied. */
export interface MendPlace {
  /** With what merging brings: new migrations come behind all of it. */
  readonly merged: History;
  readonly now: Date;
  readonly leaving: FixSite['leaving'];
  textOf(file: string): Promise<string>;
}

type Texts = ReadonlyMap<string, string>;

/**
 * The files that mends change or make together, by path; none of their edits may overlap. Throws `UserError` where a new
 * migration cannot be named.
 */
export async function applyMends(mends: readonly PlacedMend[], place: MendPlace): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const [file, edits] of joined(mends)) texts.set(file, applyEdits(await place.textOf(file), edits));
  const read = async (file: string): Promise<string> => texts.get(file) ?? place.textOf(file);
  for (const { mend, migration } of mends) {
    if (!mend.leaves) continue;
    const own = await Promise.all(migration.files.map(async (file) => [file, await read(file)] as const));
    for (const [file, text] of directed(new Map(own), place)) texts.set(file, text);
  }
  let { merged } = place;
  for (const { mend, migration } of mends) {
    for (const following of mend.following ?? []) {
      const planned = plan(following, { ...place, merged });
      for (const [file, text] of await newTexts(planned, following, { ...place, migration }))
        texts.set(file, text);
      merged = withNew(merged, planned);
    }
  }
  return texts;
}

function joined(mends: readonly PlacedMend[]): ReadonlyMap<string, readonly TextEdit[]> {
  const all = new Map<string, readonly TextEdit[]>();
  for (const { mend } of mends)
    for (const [file, edits] of mend.edits) all.set(file, [...(all.get(file) ?? []), ...edits]);
  return all;
}

function plan({ words, body }: FollowingMigration, { merged, now }: MendPlace): readonly NewFile[] {
  return planMigration(merged, { words, now, body, randomHex: '', previous: undefined });
}

/** The texts of a new migration with the line ends of the one that it comes from. */
async function newTexts(
  planned: readonly NewFile[],
  { transaction }: FollowingMigration,
  place: MendPlace & Pick<PlacedMend, 'migration'>,
): Promise<Texts> {
  const model = await place.textOf(place.migration.file);
  const end = /\r?\n/.exec(model)?.[0] ?? '\n';
  const texts = new Map(planned.map(({ path, text }) => [path, text.replace(/\r?\n/g, end)]));
  return transaction ? texts : directed(texts, place);
}

/** The history with a migration of which only the name is known: the next one is numbered behind it. */
function withNew(history: History, planned: readonly NewFile[]): History {
  const files = planned.map(({ path }) => path);
  const [file = ''] = files;
  const made: Migration = { id: file, name: '', file, files, parents: [], up: undefined, down: undefined };
  return { ...history, migrations: [...history.migrations, made] };
}

function directed(texts: Texts, { leaving }: MendPlace): Texts {
  return leaving.can ? leaving.direct(texts) : texts;
}
