import { lint } from '../gates/lint/lint.js';
import { allRules } from '../gates/rules.js';
import { projectBaseline } from './project-baseline.js';
import type { Gate } from './services.js';

/** The lint gate with the settings of a project. */
export const lintGate: Gate = async (input) => {
  const { change, histories, host, project, settings, tree } = input;
  return lint({
    project,
    head: histories.head,
    base: histories.base,
    merged: histories.merged,
    tree,
    baseTree: change.baseTree,
    changes: change.files,
    scope: settings.scope,
    namePattern: settings.namePattern,
    now: new Date(host.clock.now()),
    levels: settings.rules,
    baseline: await projectBaseline(input),
    otherRules: allRules.map(({ id }) => id),
  });
};
