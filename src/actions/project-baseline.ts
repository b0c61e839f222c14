import { type Baseline, baselineFile, readBaseline } from '../gates/muting/baseline.js';
import type { GateInput } from './services.js';

/** The baseline that was named, else the one with the usual name, else none. Throws `UserError`. */
export async function projectBaseline({
  settings,
  tree,
}: Pick<GateInput, 'settings' | 'tree'>): Promise<Baseline | undefined> {
  const file = settings.baseline ?? baselineFile;
  const isThere = (await tree.files('')).includes(file);
  if (!isThere && settings.baseline === undefined) return undefined;
  return readBaseline(await tree.read(file), file);
}
