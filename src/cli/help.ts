import type { Field, Fields } from '../config/field.js';
import type { Command } from './command.js';
import { secretVariable } from './parse-arguments.js';

const width = 96;

/** The page of `lockkeeper --help`. */
export function overviewHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, words, summary }) => [
    [name, words?.hint].filter(Boolean).join(' '),
    summary,
  ]);
  return [
    'Lockkeeper lets releases on PostgreSQL through safely.',
    '',
    'Usage: lockkeeper [command] [options]',
    '',
    'Commands (without one: check):',
    ...table(rows),
    '',
    'lockkeeper <command> --help tells more; --version prints the version.',
    'Exit status: 0 passed, 1 a gate failed, 2 wrong usage or could not run.',
    '',
  ].join('\n');
}

/** The page of `lockkeeper <command> --help`. */
export function commandHelp(command: Command): string {
  const fields = Object.entries(command.fields);
  const options = fields.filter(([, field]) => field.type !== 'secret');
  const usage = [
    'lockkeeper',
    command.name,
    command.words?.hint,
    options.length > 0 ? '[options]' : undefined,
  ];
  return [
    `Usage: ${usage.filter(Boolean).join(' ')}`,
    '',
    ...wrap(command.summary, width),
    '',
    'Options:',
    ...table([...options.map(optionRow), ['--help', 'This page.']]),
    ...environmentHelp(command.fields),
    '',
  ].join('\n');
}

function optionRow([name, field]: [string, Field<unknown>]): readonly string[] {
  const shown = field.type === 'flag' ? `--[no-]${name}` : `--${name} ${field.hint}`;
  const suffix = field.defaultText === undefined ? '' : ` [${field.defaultText}]`;
  return [shown, plain(field.description) + suffix];
}

function environmentHelp(fields: Fields): readonly string[] {
  const secrets = Object.entries(fields).filter(([, field]) => field.type === 'secret');
  if (secrets.length === 0) return [];
  const rows = secrets.map(([name, field]) => [secretVariable(name), plain(field.description)]);
  return ['', 'Secrets, from the environment only:', ...table(rows)];
}

/** Markdown's code marks are noise on a terminal. */
function plain(text: string): string {
  return text.replace(/`/g, '');
}

/** Two columns; a left cell that is too long gets a line of its own. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const left = Math.min(30, Math.max(...rows.map(([cell = '']) => cell.length)));
  return rows.flatMap(([name = '', text = '']) => {
    const lines = wrap(text, width - left - 4);
    const indent = `\n${' '.repeat(left + 4)}`;
    return name.length > left
      ? [`  ${name}`, `${' '.repeat(left + 4)}${lines.join(indent)}`]
      : [`  ${name.padEnd(left)}  ${lines.join(indent)}`];
  });
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
