import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

export const notRunRule: LintRule = {
  info: {
    id: 'not-run',
    title: 'A migration cannot be run here',
    severity: 'notice',
    why: 'It is code of a kind that this engine does not run, such as a Go migration among SQL files. It is not tested, and what follows it is tested on a schema that lacks it.',
    mend: 'Nothing, if you know. To have it tested too, describe the runner with the command engine.',
  },
  *check(context) {
    for (const migration of context.judged) {
      if (!migration.notRun) continue;
      yield {
        ...at(migration),
        title: `not run here: ${printable(migration.notRun)}`,
        fix: 'engine: command with up and down commands runs it through your own runner',
        subject: 'not-run',
      };
    }
  },
};
