import type { Project } from '../config/projects.js';
import { UserError } from '../core/errors.js';
import { nearest } from '../core/suggest.js';
import type { Services } from './services.js';

/** Throws `UserError` for every name in `rules` that is no rule: a mistyped one would change nothing, in silence. */
export async function refuseUnknownRules(
  projects: readonly Project[],
  services: Pick<Services, 'rules'>,
): Promise<void> {
  const names = new Set(projects.flatMap(({ settings }) => Object.keys(settings.rules)));
  if (names.size === 0) return;
  const known = (await services.rules()).map(({ id }) => id);
  const problems = [...names]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return {
        what: `there is no rule \`${name}\``,
        where: 'rules',
        fix: meant ? `did you mean \`${meant}\`?` : 'see docs/rules for all of them',
      };
    });
  if (problems.length > 0) throw new UserError(problems);
}
