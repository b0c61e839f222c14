import { z } from 'zod';
import { parseBytes } from '../core/bytes.js';
import type { Shard } from '../core/check-result.js';
import { severities } from '../core/finding.js';
import type { RuleLevel } from '../core/rule.js';
import type { PartLevels } from '../core/rule-levels.js';
import type { Field, Parsed } from './field.js';
import { list } from './fields.js';

/** `2/8`: the second of eight parts. */
export function shard(description: string): Field<Shard> {
  return {
    type: 'shard',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<k/n>',
    schema: z.never({ error: 'belongs to one job of a matrix: give it as an input or a flag' }),
    parse: parseShard,
  };
}

function parseShard(text: string): Parsed<Shard> {
  const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (index >= 1 && index <= count) return { ok: true, value: { index, count } };
  return { ok: false, what: `is "${text.slice(0, 20)}": must be k/n with k from 1 to n, for example 2/8` };
}

/** Several http or https addresses. A wrong one is told together with what is wrong in other fields. */
export function addresses(description: string): Field<readonly string[]> {
  const plain = list(description);
  return {
    ...plain,
    parse(text) {
      const parsed = plain.parse(text);
      const wrong = parsed.ok ? parsed.value.find((one) => !isAddress(one)) : undefined;
      if (wrong === undefined) return parsed;
      const what = `${JSON.stringify(wrong.slice(0, 100))} is no http or https address`;
      return { ok: false, what, fix: 'write it whole: https://api.example.com/health' };
    },
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

export type Levels = Readonly<Record<string, RuleLevel>>;

const levels = [...severities, 'off'] as const;
const levelsForm = `must be one of ${levels.join(', ')}`;

const levelsMap = z.record(z.string().regex(/^[a-z0-9-]+$/), z.enum(levels, { error: levelsForm }), {
  error: 'must be a map from rule to level',
});

/** Severities by rule: a map in `lockkeeper.yml`, `rule=level` items in inputs and flags. */
export function ruleLevels(description: string): Field<Levels> {
  return {
    type: 'levels',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<rule=level>',
    schema: levelsMap,
    parse: parseLevels,
  };
}

/** Severities by rule for parts of a project, each part by a pattern: too much for an input or a flag. */
export function partLevels(description: string, partOf: string): Field<readonly PartLevels[]> {
  const form = `must be a map from ${partOf} to a map with rules`;
  const part = z.strictObject(
    {
      rules: levelsMap.meta({ description: 'Severity by rule: `error`, `warning`, `notice` or `off`.' }),
      until: z
        .string({ error: 'must be a day such as 2026-12-31' })
        .optional()
        .meta({ description: 'The last day on which it holds, in UTC: `2026-12-31`.' }),
      reason: z
        .string({ error: 'must be text' })
        .optional()
        .meta({ description: 'Why, for whoever reads it later.' }),
    },
    { error: form },
  );
  return {
    type: 'levels',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<parts>',
    schema: z
      .record(z.string(), part, { error: form })
      .transform((parts) => Object.entries(parts).map(([pattern, said]) => ({ pattern, ...said }))),
    parse: () => ({ ok: false, what: 'belongs into lockkeeper.yml' }),
  };
}

function parseLevels(text: string): Parsed<Levels> {
  const found: [string, RuleLevel][] = [];
  for (const item of text.split(/[\n,]/).map((part) => part.trim())) {
    if (item === '') continue;
    const match = /^([a-z0-9-]+)\s*=\s*([a-z]+)$/.exec(item);
    const level = levels.find((word) => word === match?.[2]);
    if (!match?.[1] || !level) {
      return {
        ok: false,
        what: `holds "${item.slice(0, 60)}": must be rule=level, and the level ${levelsForm}`,
      };
    }
    found.push([match[1], level]);
  }
  return { ok: true, value: Object.fromEntries(found) };
}

export type Counts = Readonly<Record<string, number>>;

const mostRows = 100_000;
const countsForm = `must be name=rows, and the rows a whole number from 0 to ${mostRows}`;

/** Numbers of rows by table: a map in `lockkeeper.yml`, `name=rows` items in inputs and flags. */
export function rowCounts(description: string): Field<Counts> {
  return {
    type: 'counts',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<table=rows>',
    schema: z.record(z.string(), z.int().min(0).max(mostRows), {
      error: 'must be a map from table to a number of rows',
    }),
    parse: parseCounts,
  };
}

function parseCounts(text: string): Parsed<Counts> {
  const found: [string, number][] = [];
  for (const item of text.split(/[\n,]/).map((part) => part.trim())) {
    if (item === '') continue;
    const match = /^([^=]+?)\s*=\s*(\d{1,6})$/.exec(item);
    if (!match?.[1] || Number(match[2]) > mostRows) {
      return { ok: false, what: `holds "${item.slice(0, 60)}": ${countsForm}` };
    }
    found.push([match[1], Number(match[2])]);
  }
  return { ok: true, value: Object.fromEntries(found) };
}

export type Variables = Readonly<Record<string, string>>;

const variablesForm = 'must be name=value, one a line';

/** Values by name, one `name=value` a line: a value may hold anything but a line break. */
export function variables(description: string): Field<Variables> {
  return {
    type: 'variables',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<name=value>',
    schema: z.record(z.string(), z.string(), { error: 'must be a map from name to text' }),
    parse: parseVariables,
  };
}

function parseVariables(text: string): Parsed<Variables> {
  const found: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const match = /^\s*([A-Za-z_][A-Za-z0-9_-]*)\s*=(.*)$/.exec(line);
    // The line itself may hold a secret that was pasted here: it is not shown.
    if (!match?.[1]) return { ok: false, what: `has a line that is no variable: ${variablesForm}` };
    found.push([match[1], (match[2] ?? '').trim()]);
  }
  return { ok: true, value: Object.fromEntries(found) };
}

/** A size in bytes. */
export function bytes(description: string): Field<number> {
  const form = 'must be a size such as 500MB, 20GB or 1.5TB';
  return {
    type: 'text',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<size>',
    schema: z.never({ error: 'belongs to one run: give it as an input or a flag' }),
    parse(text) {
      const value = parseBytes(text);
      return value === undefined
        ? { ok: false, what: `is "${text.slice(0, 20)}": ${form}` }
        : { ok: true, value };
    },
  };
}
