import { UserError } from '../core/errors.js';
import type { Verdict } from '../core/report.js';
import { nearest } from '../core/suggest.js';
import { version } from '../core/version.js';
import type { Context } from '../stages/context.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import { commandHelp, overviewHelp } from './help.js';
import { parseArguments, secretVariable } from './parse-arguments.js';

/** The command line: finds the command, reads its arguments, runs it. Throws `UserError` for wrong usage. */
export async function runCommandLine(args: readonly string[], context: Context): Promise<Verdict> {
  const [first = 'check', ...rest] = args;
  if (first === '--version' || first === '-V') return say(context, `${version}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return say(context, helpFor(rest[0]));
  const command = first.startsWith('-') ? findCommand('check') : findCommand(first);
  const parsed = parseArguments(command, first.startsWith('-') ? args : rest, context.host.env);
  if (parsed.help) return say(context, commandHelp(command));
  if (parsed.problems.length > 0) throw new UserError(parsed.problems);
  maskSecrets(command, context);
  const run = await command.load();
  return run({ ...context, given: parsed.given, words: parsed.words });
}

function say({ host }: Context, text: string): Verdict {
  host.print(text);
  return 'passed';
}

function helpFor(name: string | undefined): string {
  return name === undefined ? overviewHelp(commands) : commandHelp(findCommand(name));
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  const meant = nearest(name, names);
  const fix = meant ? `did you mean \`lockkeeper ${meant}\`?` : `the commands are: ${names.join(', ')}`;
  throw new UserError({ what: `there is no command called ${JSON.stringify(name)}`, fix });
}

function maskSecrets(command: Command, { host }: Context): void {
  for (const [name, field] of Object.entries(command.fields)) {
    if (field.type === 'secret') host.mask(host.env[secretVariable(name)] ?? '');
  }
}
