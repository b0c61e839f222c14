import { UserError } from '../../../core/errors.js';
import type { CommandSettings, EngineSettings } from '../../engine.js';

/** What a command and its children see besides the database's address. Nothing of the project's may change. */
export const quietPython = { PYTHONDONTWRITEBYTECODE: '1' } as const;

/** The commands of the settings. Throws `UserError` for all that is missing or could not work. */
export function commandsOf(settings: EngineSettings): CommandSettings {
  const { command } = settings;
  if (!command) {
    throw new UserError({
      what: 'needs both list-command and up-command',
      where: 'engine: command',
      why: 'a home-made runner is known by its commands alone',
      fix: 'add to lockkeeper.yml, for example: `list-command: ./migrate list` and `up-command: ./migrate up {id}`',
    });
  }
  const problems = [];
  for (const [name, words] of Object.entries({ list: command.list, up: command.up, down: command.down })) {
    if (words?.length === 0) problems.push({ what: 'is empty', where: `${name}-command` });
    if (name === 'list' || !words || words.some((word) => word.includes('{id}'))) continue;
    problems.push({
      what: 'has no {id} in it',
      where: `${name}-command`,
      why: 'every step must run exactly one migration',
      fix: `put {id} where the id belongs: ${name}-command: ${words.join(' ')} {id}`,
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  return command;
}
