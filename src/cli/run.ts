import { labelled } from '../actions/parse-inputs.js';
import { type Problem, UserError } from '../core/errors.js';
import type { Verdict } from '../core/report.js';
import { nearest } from '../core/suggest.js';
import { version } from '../core/version.js';
import type { Context } from '../stages/context.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import { commandHelp, overviewHelp } from './help.js';
import { optionLabel, type ParsedArguments, parseArguments, secretVariable } from './parse-arguments.js';

/** The command line: finds the command, reads its arguments, runs it. Throws `UserError` for wrong usage. */
export async function runCommandLine(args: readonly string[], context: Context): Promise<Verdict> {
  const [first = 'check', ...rest] = args;
  if (first === '--version' || first === '-V') return say(context, `${version}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return say(context, helpFor(rest[0]));
  const command = first.startsWith('-') ? findCommand('check') : findCommand(first);
  const parsed = parseArguments(command, first.startsWith('-') ? args : rest, context.host.env);
  if (parsed.help) return say(context, commandHelp(command));
  maskSecrets(command, context);
  const problems = [...parsed.problems, ...(await checked(command, parsed, context))];
  if (problems.length > 0) throw new UserError(problems);
  const run = await command.load();
  return run({ ...context, given: parsed.given, words: parsed.words });
}

/** Behind an option that nobody knows, what is missing may be what was misspelled. */
async function checked(
  { check, fields }: Command,
  { given, refused, unclear }: ParsedArguments,
  { host }: Context,
): Promise<readonly Problem[]> {
  if (!check || unclear) return [];
  return labelled(await check(given, (secret) => host.mask(secret)), {
    fields,
    refused,
    label: optionLabel(fields),
  });
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
