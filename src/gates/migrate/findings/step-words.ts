import type { Location } from '../../../core/location.js';
import type { Migration } from '../../../migrations/model.js';

/** Which way a run goes. */
export type Direction = 'up' | 'down';

/** The command that goes on with what is left, as it is typed in a terminal. */
export function continueCommand(direction: Direction): string {
  return direction === 'up' ? 'lockkeeper migrate' : 'lockkeeper migrate --direction down';
}

/** Where a direction of a migration begins. */
export function locationOf(migration: Migration, direction: Direction): Location {
  return migration[direction]?.location ?? { file: migration.file, line: 1 };
}

/** A message of several lines in one. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
