import { UserError } from '../core/errors.js';
import type { Base } from './base.js';
import { isShallow, refspec } from './fetch.js';
import { currentCommit, type Repository } from './repository.js';

/** How many more commits a shallow clone asks for, one try after the other; 0 asks for all. */
const deepenings = [50, 500, 0];

/**
 * The commit at which the change left the base. A shallow clone is deepened until it has it.
 * Undefined when the two histories have nothing in common. Throws `UserError` when the clone stays too shallow.
 */
export async function mergeBase(repository: Repository, base: Base): Promise<string | undefined> {
  const head = await currentCommit(repository);
  if (!head) return undefined;
  const find = async () => {
    const output = await repository.git(['merge-base', base.tip, head]);
    return output.code === 0 ? output.stdout.toString('utf8').trim() : undefined;
  };
  for (const more of deepenings) {
    const found = await find();
    if (found || !(await isShallow(repository))) return found;
    await deepen(repository, { base, head, more });
  }
  const found = await find();
  if (found || !(await isShallow(repository))) return found;
  throw new UserError({
    what: `this clone is too shallow to tell where the change left ${base.name}`,
    where: 'base',
    fix: 'check out with the whole history: actions/checkout with fetch-depth: 0, or git fetch --unshallow',
  });
}

interface Deepening {
  readonly base: Base;
  readonly head: string;
  readonly more: number;
}

/** Asks for the checked-out commit too: a server only deepens what leads back from what is asked for. */
async function deepen(repository: Repository, { base, head, more }: Deepening): Promise<void> {
  const [remote, ...rest] = base.name.split('/');
  const wanted = { remote: remote ?? 'origin', branch: rest.join('/') };
  const specs = wanted.branch ? [refspec(wanted)] : [];
  const command = ['fetch', '--no-tags', '--quiet', more ? `--deepen=${more}` : '--unshallow'];
  const both = await repository.git([...command, wanted.remote, ...specs, head]);
  if (both.code !== 0) await repository.git([...command, wanted.remote, ...specs]);
}
