import type { Fact } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type {
  ModelComparison,
  ModelDifference,
  ModelDifferenceKind,
} from '../../migrations/model-comparison.js';
import { head } from './head.js';

/** Findings beyond these say nothing that the first ones do not: the models are of another time. */
const most = 25;

/** What a comparison of the models with a database comes to: one finding a difference, and one fact. */
export function judgeModels(comparison: ModelComparison): {
  readonly findings: readonly Finding[];
  readonly fact: Fact;
} {
  const label = 'models';
  if (!comparison.compared) {
    return { findings: [], fact: { label, value: `not compared: ${comparison.why}` } };
  }
  const { differences, count, generate } = comparison;
  const findings = differences.slice(0, most).map((one) => findingOf(one, generate));
  const value = count === 0 ? 'as the database is' : `${count} ${count === 1 ? 'difference' : 'differences'}`;
  const cut = count > findings.length ? `; the first ${findings.length} are told` : '';
  return { findings, fact: { label, value: `${value}${cut}` } };
}

function findingOf(difference: ModelDifference, generate: string): Finding {
  const { kind, schema = '', table = '', name = '', what = '' } = difference;
  const drops = kind.startsWith('remove_');
  return {
    ...head('modelDrift'),
    title: words[kind](difference, placeOf(difference)),
    fix: drops
      ? `add it to the models, or leave it out with include_object in env.py; \`${generate}\` would drop it`
      : `\`${generate}\`, read what it wrote, and migrate; or mend the model`,
    subject: [kind, schema, table, name || what].join(' '),
  };
}

/** `orders`, `sales.orders`, and of a column `orders.note`. */
function placeOf({ kind, schema, table, name }: ModelDifference): string {
  const isColumn = kind.startsWith('modify_') || kind.endsWith('_column');
  return [schema, table, isColumn ? name : undefined].filter((part) => part !== undefined).join('.');
}

type Words = (difference: ModelDifference, place: string) => string;

const lacks =
  (word: string): Words =>
  (difference, place) =>
    `the models have ${thing(word, difference, place)}, the database has not`;
const extra =
  (word: string): Words =>
  (difference, place) =>
    `the database has ${thing(word, difference, place)}, the models have not`;

const words: Readonly<Record<ModelDifferenceKind, Words>> = {
  add_table: lacks('table'),
  remove_table: extra('table'),
  add_column: lacks('column'),
  remove_column: extra('column'),
  add_index: lacks('index'),
  remove_index: extra('index'),
  add_constraint: lacks('constraint'),
  remove_constraint: extra('constraint'),
  add_fk: lacks('foreign key'),
  remove_fk: extra('foreign key'),
  modify_nullable: ({ model }, place) =>
    model === true
      ? `model says ${place} allows null, the database says NOT NULL`
      : `model says ${place} is NOT NULL, the database allows null`,
  modify_type: ({ model, database }, place) =>
    `model says ${place} is ${model}, the database says ${database}`,
  modify_default: ({ model, database }, place) =>
    `model says ${place} has ${defaultWords(model)}, the database says ${defaultWords(database)}`,
  modify_comment: (_, place) => `model and database have another comment on ${place}`,
  add_table_comment: (_, place) => `model and database have another comment on ${place}`,
  remove_table_comment: (_, place) => `the database has a comment on ${place}, the model has none`,
  other: ({ name }) => `models and database differ: the comparison would generate ${name}`,
};

function defaultWords(value: string | boolean | undefined): string {
  return value === undefined ? 'no default' : `the default ${value}`;
}

/** `table orders`, `column orders.note (TEXT)`, `index orders_note (note) of orders`. */
function thing(word: string, { kind, name, what }: ModelDifference, place: string): string {
  if (kind.endsWith('_table')) return `${word} ${place}`;
  if (kind.endsWith('_column')) return `${word} ${place} (${what})`;
  return `${[word, name, what].filter((part) => part !== undefined).join(' ')} of ${place}`;
}
