import { expect, test } from '@jest/globals';
import type { Command } from '../../../src/cli/command.js';
import { commands } from '../../../src/cli/commands.js';
import { commandHelp, overviewHelp } from '../../../src/cli/help.js';
import { parseArguments } from '../../../src/cli/parse-arguments.js';

function command(name: string): Command {
  const found = commands.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
}

function problems(name: string, ...args: string[]): readonly string[] {
  return parseArguments(command(name), args, {}).problems.map(({ where, what }) => `${where ?? ''}: ${what}`);
}

test('flags are read by the fields of the inputs', () => {
  const args = ['--dir=db', '--steps', '3', '--full-down', '--before', 'a.sql', '--before', 'b.sql,c.sql'];
  const { given, problems: none } = parseArguments(command('check'), args, {});
  expect(none).toEqual([]);
  expect(given).toEqual({ dir: 'db', steps: 3, fullDown: true, before: ['a.sql', 'b.sql', 'c.sql'] });
});

test('a flag is switched off in both ways', () => {
  for (const arg of ['--no-full-down', '--full-down=false']) {
    expect(parseArguments(command('check'), [arg], {}).given).toEqual({ fullDown: false });
  }
});

test('a secret comes from the environment and never from the argument list', () => {
  const env = { LOCKKEEPER_DATABASE_URL: 'postgresql://h/d' };
  expect(parseArguments(command('smoke'), [], env).given).toEqual({ databaseUrl: 'postgresql://h/d' });
  const { problems: found } = parseArguments(command('smoke'), ['--database-url', 'postgresql://h/d'], {});
  expect(found[0]?.fix).toBe('set LOCKKEEPER_DATABASE_URL in the environment instead');
});

test('wrong usage is told all at once', () => {
  expect(
    problems('check', '--dri', 'x', '--steps=0', '--dir', '--engine', '--scope', 'new', '--scope=all'),
  ).toEqual([
    '--dri: `lockkeeper check` has no such option',
    '--dir: needs a value',
    '--scope: is given twice',
    '--steps: is "0": must be a whole number from 1 to 100000',
  ]);
});

test('words are counted', () => {
  expect(problems('explain')).toEqual([': <rule> is missing']);
  expect(problems('explain', 'a', 'b')).toEqual([': unexpected word "b"']);
  expect(problems('lint', 'now')).toEqual([': unexpected word "now"']);
  expect(parseArguments(command('new'), ['add note', 'to orders'], {}).words).toEqual([
    'add note',
    'to orders',
  ]);
});

test('behind -- everything is a word', () => {
  expect(parseArguments(command('new'), ['--', '--odd'], {}).words).toEqual(['--odd']);
});

test('help fits a terminal of 96 columns and tells every option', () => {
  for (const each of commands) {
    const page = commandHelp(each);
    for (const name of Object.keys(each.fields)) {
      expect(page).toContain(each.fields[name]?.type === 'secret' ? 'LOCKKEEPER_' : name);
    }
    for (const line of page.split('\n').filter((text) => !text.startsWith('  --'))) {
      expect(line.length).toBeLessThanOrEqual(96);
    }
    expect(overviewHelp(commands)).toContain(`  ${each.name}`);
  }
});
