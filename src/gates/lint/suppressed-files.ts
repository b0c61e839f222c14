import type { Finding } from '../../core/finding.js';
import { readSuppressions, type Suppression } from '../muting/suppression.js';
import type { LintContext } from './context.js';

export interface FoundSuppressions {
  /** Those that hold for a finding: in the files of its migration, or in the file it points to. */
  of(finding: Finding): readonly Suppression[];
  /** Those that may be called wrong or stale: in files that this change may still edit. */
  readonly judged: readonly Suppression[];
}

/** How many files are open at once. */
const width = 32;

/** Reads the suppressions of every migration in scope and of every file that a finding points to. */
export async function readAllSuppressions(
  context: LintContext,
  findings: readonly Finding[],
): Promise<FoundSuppressions> {
  const filesOf = new Map(context.history.migrations.map((migration) => [migration.file, migration.files]));
  const byId = new Map(context.history.migrations.map((migration) => [migration.id, migration.files]));
  const owned = (finding: Finding): readonly string[] => {
    const file = finding.location?.file;
    const own = filesOf.get(file ?? '') ?? byId.get(finding.migration ?? '') ?? [];
    return file ? [...own, file] : own;
  };
  const wanted = new Set([
    ...context.judged.flatMap((migration) => migration.files),
    ...findings.flatMap(owned),
  ]);
  const texts = await readFiles(context, [...wanted]);
  const editable = new Set([
    ...context.comparison.added.flatMap((migration) => migration.files),
    ...(context.changes ?? []).map((change) => change.path),
  ]);
  return {
    of: (finding) => [...new Set(owned(finding))].flatMap((file) => texts.get(file) ?? []),
    judged: [...texts].flatMap(([file, found]) => (editable.has(file) ? found : [])),
  };
}

async function readFiles(
  { tree }: LintContext,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly Suppression[]>> {
  const texts = new Map<string, readonly Suppression[]>();
  for (let from = 0; from < files.length; from += width) {
    const part = files.slice(from, from + width);
    const read = await Promise.all(part.map((file) => tree.read(file).catch(() => '')));
    for (const [index, file] of part.entries()) texts.set(file, readSuppressions(read[index] ?? '', file));
  }
  return texts;
}
