import { readFileSync, writeFileSync } from 'node:fs';
import type { Host } from './host.js';

/**
 * The variable that names the file. A step of a composite that runs a script has no state of its own: what it saves
 * stands in a file of the job, where a later step finds it.
 */
export const stateFileVariable = 'LOCKKEEPER_STATE_FILE';

/** Adds a value to the file. At once: the run may be stopped any moment. */
export function saveInFile(path: string, name: string, value: string): void {
  writeFileSync(path, JSON.stringify({ ...readFile(path), [name]: value }), { mode: 0o600 });
}

/** The environment with what the file holds, as the runner hands state to a `post` step: `STATE_<name>`. */
export function withSavedState(env: Host['env']): Host['env'] {
  const path = env[stateFileVariable];
  if (!path) return env;
  const saved = Object.entries(readFile(path)).map(([name, value]) => [`STATE_${name}`, value]);
  return { ...env, ...Object.fromEntries(saved) };
}

/** Nothing where there is no such file: nothing was begun. */
function readFile(path: string): Readonly<Record<string, string>> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
