import { parseArgs } from 'node:util';
import { parseTexts } from '../actions/parse-inputs.js';
import type { Field, Fields, Given } from '../config/field.js';
import type { Problem } from '../core/errors.js';
import { nearest } from '../core/suggest.js';
import type { Command } from './command.js';

export interface ParsedArguments {
  readonly given: Given<Fields>;
  readonly words: readonly string[];
  readonly help: boolean;
  /** Everything that is wrong with each argument, at once. */
  readonly problems: readonly Problem[];
  /** Names of the options that could not be read. */
  readonly refused: readonly string[];
  /** Whether an option is unknown or has no value, so that nobody knows what it was to be. */
  readonly unclear: boolean;
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Reads a command's arguments by its fields. Secrets come from `env`, never from the argument list. */
export function parseArguments(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ParsedArguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...optionsOf(command.fields), help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const texts: Record<string, string> = {};
  let help = false;
  for (const token of tokens as readonly Token[]) {
    if (token.kind !== 'option') continue;
    if (token.name === 'help') help = true;
    else readOption(token, { command, texts, problems });
  }
  for (const name of secretNames(command.fields)) texts[name] = env[secretVariable(name)] ?? '';
  const parsed = parseTexts(command.fields, { texts, label: optionLabel(command.fields) });
  // Behind an unknown option nobody knows which word is its value.
  const unclear = problems.length > 0;
  problems.push(...parsed.problems, ...(unclear ? [] : wordProblems(command, positionals)));
  return { given: parsed.given, words: positionals, help, problems, refused: parsed.refused, unclear };
}

/** What a person gives an option by: its flag, or for a secret its variable. */
export function optionLabel(fields: Fields): (name: string) => string {
  return (name) => (fields[name]?.type === 'secret' ? secretVariable(name) : `--${name}`);
}

/** The variable from which the command line takes a secret: `LOCKKEEPER_DATABASE_URL`. */
export function secretVariable(name: string): string {
  return `LOCKKEEPER_${name.toUpperCase().replace(/-/g, '_')}`;
}

function secretNames(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name]?.type === 'secret');
}

function optionsOf(fields: Fields): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const type = field.type === 'flag' ? ('boolean' as const) : ('string' as const);
    return [name, name === 'file' ? { type, short: 'f' } : { type }] as const;
  });
  return Object.fromEntries(entries);
}

interface Reading {
  readonly command: Command;
  readonly texts: Record<string, string>;
  readonly problems: Problem[];
}

function readOption(token: Token, { command, texts, problems }: Reading): void {
  const where = token.rawName ?? '';
  const negated = negatedFlag(token, command.fields);
  const name = negated ?? token.name ?? '';
  const field = command.fields[name];
  if (!field) {
    problems.push(unknownOption(where, command));
  } else if (field.type === 'secret') {
    const fix = `set ${secretVariable(name)} in the environment instead`;
    problems.push({
      what: 'a secret does not belong in the argument list, where others can read it',
      where,
      fix,
    });
  } else if (field.type !== 'flag' && missingValue(token)) {
    problems.push({ what: 'needs a value', where, fix: `write ${where}=${field.hint}` });
  } else if (texts[name] !== undefined && !repeatable(field)) {
    problems.push({ what: 'is given twice', where, fix: 'keep one' });
  } else {
    const value = negated ? 'false' : (token.value ?? 'true');
    texts[name] = texts[name] === undefined ? value : `${texts[name]}\n${value}`;
  }
}

/** The flag that `--no-full-down` switches off. */
function negatedFlag({ name = '' }: Token, fields: Fields): string | undefined {
  const rest = name.startsWith('no-') ? name.slice(3) : '';
  return fields[rest]?.type === 'flag' ? rest : undefined;
}

/** `--dir --engine x` is a forgotten value; `--dir=--engine` is a strange folder. */
function missingValue({ value, inlineValue }: Token): boolean {
  return value === undefined || (!inlineValue && value.startsWith('-') && value.length > 1);
}

function repeatable(field: Field<unknown>): boolean {
  return ['list', 'globs', 'levels', 'counts', 'variables', 'patterns'].includes(field.type);
}

function unknownOption(where: string, command: Command): Problem {
  const known = [...Object.keys(command.fields), 'help'];
  const meant = where.startsWith('--') ? nearest(where.slice(2), known) : undefined;
  const fix = meant ? `did you mean --${meant}?` : `see lockkeeper ${command.name} --help`;
  return { what: `\`lockkeeper ${command.name}\` has no such option`, where, fix };
}

function wordProblems(command: Command, words: readonly string[]): readonly Problem[] {
  const { hint = '', min = 0, max = 0 } = command.words ?? {};
  if (words.length < min) {
    return [{ what: `${hint} is missing`, fix: `lockkeeper ${command.name} ${hint}` }];
  }
  return words.slice(max).map((word) => ({
    what: `unexpected word ${JSON.stringify(word)}`,
    fix: `see lockkeeper ${command.name} --help`,
  }));
}
