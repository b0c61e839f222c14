import type { Tree } from '../../../core/tree.js';
import { type Limit, limitsInOptions, namesLimit, type SessionWord } from '../../session-word.js';
import { inside } from './config.js';

/**
 * Reads which limits the scripts of `package.json` give to the sessions of node-pg-migrate: `PGOPTIONS=...` and
 * `DATABASE_URL=...?options=...` in front of it. Undefined where no script runs it; where two that do differ, nothing
 * is certain.
 */
export async function sessionLimits(tree: Tree, home: string): Promise<SessionWord | undefined> {
  const file = inside(home, 'package.json');
  const text = await tree.read(file).catch(() => '');
  const runs = scriptsIn(text).flatMap(runsOf);
  const [first] = runs;
  if (!first) return undefined;
  const found = runs.map(limitsBefore);
  const isSame = found.every((one) => JSON.stringify(one) === JSON.stringify(found[0]));
  const limits = isSame ? (found[0] ?? []) : [];
  const at = (words: string): { readonly file: string; readonly line: number } => ({
    file,
    line: text.slice(0, Math.max(0, text.indexOf(JSON.stringify(words).slice(1, -1)))).split('\n').length,
  });
  const unsure = runs.find(namesLimit);
  return {
    looked: [file],
    limits: limits.map((limit) => ({ ...limit, location: at(first) })),
    ...(limits.length === 0 && unsure !== undefined ? { unsure: at(unsure) } : {}),
    holdsInRuns: false,
  };
}

function scriptsIn(text: string): readonly string[] {
  try {
    const { scripts = {} } = JSON.parse(text) as { readonly scripts?: Readonly<Record<string, unknown>> };
    return Object.values(scripts).filter((script) => typeof script === 'string');
  } catch {
    return [];
  }
}

/** The commands of a script that apply migrations. */
function runsOf(script: string): readonly string[] {
  return script
    .split(/&&|\|\||;/)
    .map((command) => command.trim())
    .filter((command) => /\bnode-pg-migrate\b(?!.*\s(?:create|down|redo)\b)/.test(command));
}

/** What stands in front of the program as `NAME=value`. A query of an address is stronger than PGOPTIONS. */
function limitsBefore(command: string): readonly Limit[] {
  const [before = ''] = command.split('node-pg-migrate', 1);
  const given = new Map(
    [...before.matchAll(/(?:^|\s)([A-Z_]+)=(?:"([^"]*)"|'([^']*)'|((?:\\.|[^\s"'])*))(?=\s|$)/g)].map(
      ([, name = '', double, single, bare]) => [
        name,
        double ?? single ?? (bare ?? '').replace(/\\(.)/g, '$1'),
      ],
    ),
  );
  const options = optionsOf(given.get('DATABASE_URL')) ?? given.get('PGOPTIONS') ?? '';
  return options.includes('$') ? [] : limitsInOptions(options);
}

function optionsOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).searchParams.get('options') ?? undefined;
}
