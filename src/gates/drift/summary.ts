import { counted } from '../../core/count.js';
import type { Drift } from '../../core/drift.js';

/** `2 objects differ from what 42 migrations make (head 0042_x): 1 new, 1 gone since the run before`. */
export function summarise({ differences, gone, expected, objects }: Drift): string {
  const against = describeExpected(expected);
  const isNew = differences.filter(({ state }) => state === 'new').length;
  const changes = [isNew > 0 && `${isNew} new`, gone && gone.length > 0 && `${gone.length} gone`].filter(
    Boolean,
  );
  const since = changes.length > 0 ? `; ${changes.join(', ')} since the run before` : '';
  if (differences.length === 0) return `no drift: ${counted(objects, 'object')} as ${against}${since}`;
  const verb = differences.length === 1 ? 'differs' : 'differ';
  return `${counted(differences.length, 'object')} ${verb} from what ${against.replace(/ make it| makes it/, '')} make${since}`;
}

function describeExpected({ migration, isHead, migrations }: Drift['expected']): string {
  if (migration === undefined) return 'an empty history makes it';
  const many = counted(migrations, 'migration');
  return `${many} up to ${isHead ? 'the head ' : ''}${migration} ${migrations === 1 ? 'makes' : 'make'} it`;
}
