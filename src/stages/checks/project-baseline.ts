import type { ProjectSettings } from '../../config/settings.js';
import { type Baseline, baselineFile, readBaseline } from '../../gates/muting/baseline.js';
import type { GateInput } from '../services.js';

/** Where a project keeps its baseline, from the repository's root. */
export function baselinePath({ baseline }: Pick<ProjectSettings, 'baseline'>): string {
  return baseline ?? baselineFile;
}

/** The baseline that was named, else the one with the usual name, else none. Throws `UserError`. */
export async function projectBaseline({
  settings,
  tree,
}: Pick<GateInput, 'settings' | 'tree'>): Promise<Baseline | undefined> {
  const file = baselinePath(settings);
  const isThere = (await tree.files('')).includes(file);
  if (!isThere && settings.baseline === undefined) return undefined;
  return readBaseline(await tree.read(file), file);
}
