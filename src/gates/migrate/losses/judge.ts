import type { Finding } from '../../../core/finding.js';
import { verifiedBackup } from '../../backup/evidence.js';
import { head } from '../head.js';
import type { Prepared } from '../prepare.js';
import type { Scene } from '../scene.js';
import { isHarmless } from './harmless.js';
import { holdsData } from './holds-data.js';
import { type Losses, lossName } from './loss.js';
import { rehearse } from './rehearse.js';

/** The word that confirms what nobody could find out. */
const unknownWord = 'unknown';

/**
 * What this run would destroy in the database as it is, and whether somebody has confirmed it: a down by the names of
 * what is lost, everything by a verified backup or the word that none is wanted.
 */
export async function judgeLosses(scene: Scene, { steps, state }: Prepared): Promise<readonly Finding[]> {
  const { input, services, database } = scene;
  const { direction } = input.wanted;
  const texts = await Promise.all(steps.map((step) => isHarmless(step, direction, input.tree)));
  if (texts.every((isIt) => isIt)) return [];
  const ids = new Set(state.applied.map(({ id }) => id));
  const applied = input.history.migrations.filter(({ id }) => ids.has(id));
  services.tell('looking on a scratch server what would be lost');
  const found = await rehearse({ input, services, major: database.session.serverMajor, applied, steps });
  const names = await namesOf(found, scene);
  if (names.length === 0) return [];
  return [...unconfirmed(found, names, scene), ...withoutBackup(found, names, scene)];
}

async function namesOf(found: Losses, { input, database }: Scene): Promise<readonly string[]> {
  if (!found.known) return [unknownWord];
  const names: string[] = [];
  for (const loss of found.losses) {
    if (await holdsData(database.session, loss, input.database)) names.push(lossName(loss));
  }
  return [...new Set(names)].sort();
}

/** A down is confirmed by name: who types it knows what goes. */
function unconfirmed(found: Losses, names: readonly string[], { input }: Scene): readonly Finding[] {
  const { direction, confirmDataLoss = [] } = input.wanted;
  const left = names.filter((name) => !confirmDataLoss.includes(name));
  if (direction === 'up' || left.length === 0) return [];
  const words = found.known
    ? `the down would destroy the data in ${left.join(', ')}`
    : `what the down would destroy cannot be found out: ${found.why}`;
  return [
    {
      ...head('dataLoss'),
      title: words,
      detail: 'Nothing was changed.',
      fix: `--confirm-data-loss ${names.join(',')} (in a workflow: confirm-data-loss: ${names.join(',')})`,
      subject: `data loss ${left.join(',')}`,
    },
  ];
}

function withoutBackup(found: Losses, names: readonly string[], scene: Scene): readonly Finding[] {
  const { input, services, database } = scene;
  if (input.backup.without) return [];
  const evidence = verifiedBackup(input.earlier, {
    database: database.identity.database,
    address: input.database.url,
    now: services.clock.now(),
    maxAgeMs: input.backup.maxAgeMs,
  });
  if (evidence.ok) return [];
  const what = found.known
    ? `the data in ${names.join(', ')} would be destroyed`
    : `what would be destroyed cannot be found out (${found.why})`;
  return [
    {
      ...head('noBackup'),
      title: `${what}, and ${evidence.reason}`,
      detail: 'Nothing was changed.',
      fix: `${evidence.fix}; or, when no way back is wanted: --without-backup (in a workflow: without-backup: true)`,
      subject: `no backup ${names.join(',')}`,
    },
  ];
}
