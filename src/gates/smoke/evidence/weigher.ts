import type { Finding } from '../../../core/finding.js';
import type { StepTrace } from '../../../core/trace.js';
import type { History, Migration } from '../../../migrations/model.js';
import { type JudgeInput, type Predicted, predictCaptured, predictSql } from '../../../rules/judge.js';
import type { Foreseen, Prediction } from '../../../rules/prediction.js';
import type { Schema } from '../../../schema/model.js';
import { catalogOf } from '../../../schema/replay/from-schema.js';
import { type Grammar, loadGrammar, type Node } from '../../../sql/grammar/grammar.js';
import { capturedStatements } from './captured.js';
import type { Ground } from './ground.js';
import { unforeseen } from './unforeseen.js';
import { weigh } from './weigh.js';

export interface WeigherInput {
  readonly history: History;
  /** The migrations in scope. */
  readonly judged: ReadonlySet<Migration>;
  /** Whether they are released together. */
  readonly together: boolean;
  readonly word: ProjectWord;
}

/** What a project says of rules, tables and limits: what lint goes by, the run goes by too. */
export type ProjectWord = Pick<JudgeInput, 'levelOf' | 'limitedByRunner' | 'agreed' | 'sizes'>;

/** One migration's first up, which went well. */
export interface Ran {
  readonly migration: Migration;
  readonly trace: StepTrace;
  readonly ground: Ground;
  readonly before: Schema;
  readonly after: Schema;
  readonly server: { readonly major: number; readonly name: string };
}

/** Holds what the rules predict against what runs show. Of a code migration, the rules read what it has sent. */
export interface Weigher {
  findings(ran: Ran): Promise<readonly Finding[]>;
}

export function createWeigher(input: WeigherInput): Weigher {
  const predicted = new Map<number, Promise<Predicted>>();
  const made = new Map<string, string>();
  const known = new Map<string, readonly Node[]>();
  const judging = (major: number): JudgeInput => ({
    history: input.history,
    judged: input.judged,
    together: input.together,
    major,
    ...input.word,
  });
  const ofScripts = (major: number): Promise<Predicted> => {
    const found = predicted.get(major) ?? predictSql(judging(major));
    predicted.set(major, found);
    return found;
  };
  return {
    async findings(ran) {
      const { migration, before, after, server } = ran;
      const expected = migration.up?.sql
        ? ofOne(await ofScripts(server.major), migration)
        : await captured(ran, judging(server.major), { made, known });
      for (const relation of newTables(before, after)) made.set(relation, migration.id);
      return weighed(ran, expected);
    },
  };
}

interface Expected {
  readonly predictions: readonly Prediction[];
  readonly foreseen: Foreseen;
}

const nothingForeseen: Foreseen = { effects: [], made: new Set(), waitsForLocks: true };

function ofOne({ predictions, foreseen }: Predicted, { id }: Migration): Expected {
  return {
    predictions: predictions.filter(({ finding }) => finding.migration === id),
    foreseen: foreseen.get(id) ?? nothingForeseen,
  };
}

interface Memory {
  /** Relation to the id of the migration in scope that made it. */
  readonly made: ReadonlyMap<string, string>;
  readonly known: Map<string, readonly Node[]>;
}

async function captured(
  { migration, trace, before }: Ran,
  input: JudgeInput,
  { made, known }: Memory,
): Promise<Expected> {
  const grammar: Grammar = await loadGrammar();
  const { bookkeeping } = input.history;
  const statements = capturedStatements(trace, { migration, grammar, bookkeeping });
  const catalog = catalogOf(before, { grammar, madeBy: (relation) => made.get(relation), known });
  return predictCaptured({ migration, statements, catalog }, input);
}

/** Lint says of a script what no run shows; of code nobody else says it. */
function weighed(ran: Ran, { predictions, foreseen }: Expected): readonly Finding[] {
  const { migration, trace, server } = ran;
  const seesAllRows = ran.ground.seesAllRows && !trace.statements.some(({ sql }) => takesRole(sql));
  const ground = { ...ran.ground, seesAllRows };
  const weighing = { predictions, trace, ground, server: server.name };
  const told = weigh(weighing).filter(({ evidence }) => evidence || !migration.up?.sql);
  return [...told, ...unforeseen({ ...weighing, foreseen, migration })];
}

function takesRole(sql: string): boolean {
  return /^\s*set\s+(?:local\s+|session\s+)?(?:role|session\s+authorization)\b/i.test(sql);
}

/** As `schema.name`, without quotes. */
function newTables(before: Schema, after: Schema): readonly string[] {
  return [...after.objects].flatMap(([key, { kind, name }]) =>
    kind.endsWith('table') && !before.objects.has(key) ? [unquoted(name)] : [],
  );
}

function unquoted(name: string): string {
  return name.replace(/"((?:[^"]|"")*)"/g, (_, inner: string) => inner.replaceAll('""', '"'));
}
