import { type LintInput, lint } from '../../gates/lint/lint.js';
import { allRules } from '../../gates/rules.js';
import { removedFiles } from '../../git/removed-files.js';
import type { Gate, GateInput } from '../services.js';
import { projectBaseline } from './project-baseline.js';
import { projectLevels } from './project-levels.js';
import { projectSizes } from './project-sizes.js';

/** The lint gate with the settings of a project. */
export const lintGate: Gate = async (input) => lint(await lintInput(input));

/** What the lint gate is to look at in this project. Throws `UserError`. */
export async function lintInput(input: GateInput): Promise<LintInput> {
  const { change, histories, host, project, settings, tree } = input;
  return {
    project,
    head: histories.head,
    base: histories.base,
    merged: histories.merged,
    tree,
    baseTree: change.baseTree,
    changes: change.files,
    removed: await removedOnBase(input),
    scope: settings.scope,
    namePattern: settings.namePattern,
    now: new Date(host.clock.now()),
    ...projectLevels(settings),
    baseline: await projectBaseline(input),
    postgresVersion: settings.postgresVersion,
    sizes: await projectSizes(input),
    sizesMaxAge: settings.sizesMaxAge,
    assumeSmall: settings.assumeSmall,
    limitedByRunner: settings.lockTimeoutSetBy === 'runner',
    agreed: { naming: settings.naming, requiredColumns: settings.requiredColumns },
    otherRules: allRules.map(({ id }) => id),
    kept: host.kept,
  };
}

/** Only a new migration can take a number that was used before. */
async function removedOnBase({ added, change, histories }: GateInput): Promise<readonly string[]> {
  if (!change.base || !histories.base || added.length === 0) return [];
  return removedFiles(change.root, { tip: change.base.tip, dir: histories.head.dir });
}
