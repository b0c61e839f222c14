import type { Project } from '../../config/projects.js';
import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import type { Services } from '../services.js';

/**
 * Throws `UserError` for every name in `rules` that is no rule, and for rules of a release, whose
 * levels are fixed: they would change nothing, in silence.
 */
export async function refuseUnknownRules(
  projects: readonly Project[],
  services: Pick<Services, 'rules'>,
): Promise<void> {
  const names = new Set(projects.flatMap(({ settings }) => Object.keys(settings.rules)));
  if (names.size === 0) return;
  const { hasLevel } = await import('../../gates/rules.js');
  const known = (await services.rules()).map(({ id }) => id);
  const unknown = [...names]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known.filter(hasLevel));
      return {
        what: `there is no rule \`${name}\``,
        where: 'rules',
        fix: meant ? `did you mean \`${meant}\`?` : 'see docs/rules for all of them',
      };
    });
  const fixed = [...names]
    .filter((name) => known.includes(name) && !hasLevel(name))
    .map((name) => ({
      what: `the level of \`${name}\` is fixed`,
      where: 'rules',
      why: 'a gate of a release reports it, and no project says how much that counts',
      fix: `remove ${name}; the input fail-on of the gate says from which severity on it fails`,
    }));
  if (unknown.length + fixed.length > 0) throw new UserError([...unknown, ...fixed]);
}
