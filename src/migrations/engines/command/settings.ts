import { UserError } from '../../../core/errors.js';
import type { CommandSettings, EngineSettings } from '../../engine.js';

/** The commands of the settings. Throws `UserError` for all that is missing or could not work. */
export function commandsOf(settings: EngineSettings): CommandSettings {
  const { command } = settings;
  if (!command) {
    throw new UserError({
      what: 'has no command.list and no command.up',
      where: 'engine: command',
      fix: 'add `command: {list: [./migrate, list], up: [./migrate, up, "{id}"]}` to lockkeeper.yml',
    });
  }
  const problems = [];
  for (const [name, words] of Object.entries({ list: command.list, up: command.up, down: command.down })) {
    if (words?.length === 0) problems.push({ what: 'is empty', where: `command.${name}` });
    if (name === 'list' || !words || words.some((word) => word.includes('{id}'))) continue;
    problems.push({
      what: 'has no {id} in it',
      where: `command.${name}`,
      why: 'every step must run exactly one migration',
      fix: `name the place of the id: [..., "{id}"]`,
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  return command;
}
