import type { Finding } from '../../../core/finding.js';
import { knownServer } from '../../../core/server-version.js';
import type { StepTrace } from '../../../core/trace.js';
import type { History, Migration } from '../../../migrations/model.js';
import { missesRows } from '../../../rules/concurrent-builds.js';
import { type Predicted, predictSql } from '../../../rules/judge.js';
import { predictCaptured } from '../../../rules/judge-captured.js';
import type { JudgeInput } from '../../../rules/judging.js';
import type { Foreseen, Prediction } from '../../../rules/prediction.js';
import { concurrentlyMissesRows } from '../../../rules/rules/concurrently-misses-rows.js';
import type { Schema } from '../../../schema/model.js';
import { catalogOf } from '../../../schema/replay/from-schema.js';
import { type Grammar, loadGrammar, type Node } from '../../../sql/grammar/grammar.js';
import { capturedStatements } from './captured.js';
import type { Ground } from './ground.js';
import { foretold, type Stumble } from './stumble.js';
import { unforeseen } from './unforeseen.js';
import { type RowsRunOver, weigh } from './weigh.js';

export interface WeigherInput {
  readonly history: History;
  /** The migrations in scope. */
  readonly judged: ReadonlySet<Migration>;
  /** Whether they are released together. */
  readonly together: boolean;
  readonly word: ProjectWord;
}

/** What a project says of rules, tables and limits: what lint goes by, the run goes by too. */
export type ProjectWord = Pick<JudgeInput, 'levelOf' | 'limitedByRunner' | 'agreed' | 'servers' | 'sizes'>;

/** One migration that went up. */
export interface Ran {
  readonly migration: Migration;
  /** What was seen of it; absent where nobody looked. */
  readonly seen: { readonly trace: StepTrace; readonly ground: Ground } | undefined;
  readonly before: Schema;
  readonly after: Schema;
  readonly server: { readonly major: number; readonly name: string };
  /** What failed over generated rows before, and goes without them. */
  readonly stumbles: readonly Stumble[];
  /** The generated rows that it went up over in the end. */
  readonly rows?: RowsRunOver | undefined;
}

/** Holds what the rules predict against what runs show. Of a code migration, the rules read what it has sent. */
export interface Weigher {
  findings(ran: Ran): Promise<readonly Finding[]>;
}

export function createWeigher(input: WeigherInput): Weigher {
  const predicted = new Map<number, Promise<Predicted>>();
  const made = new Map<string, string>();
  const known = new Map<string, readonly Node[]>();
  const judging = ({ major, name }: Ran['server']): JudgeInput => ({
    history: input.history,
    judged: input.judged,
    together: input.together,
    major,
    ...input.word,
    servers: [...(input.word.servers ?? []), knownServer(name, 'the server of the smoke-run') ?? []].flat(),
  });
  const ofScripts = (server: Ran['server']): Promise<Predicted> => {
    const found = predicted.get(server.major) ?? predictSql(judging(server));
    predicted.set(server.major, found);
    return found;
  };
  const told = (input.word.servers ?? []).some(missesRows);
  return {
    async findings(ran) {
      const { migration, before, after, server } = ran;
      const expected = migration.up?.sql
        ? ofOne(await ofScripts(server), migration)
        : await captured(ran, judging(server), { made, known });
      for (const relation of newTables(before, after)) made.set(relation, migration.id);
      const foretelling = { predictions: expected.predictions, server: server.name };
      const stumbled = ran.stumbles.map((stumble) => foretold(stumble, foretelling));
      return [...stumbled, ...weighed(ran, expected, told)];
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
  { migration, seen, before }: Ran,
  input: JudgeInput,
  { made, known }: Memory,
): Promise<Expected> {
  if (!seen) return { predictions: [], foreseen: nothingForeseen };
  const grammar: Grammar = await loadGrammar();
  const { bookkeeping } = input.history;
  const statements = capturedStatements(seen.trace, { migration, grammar, bookkeeping });
  const catalog = catalogOf(before, { grammar, madeBy: (relation) => made.get(relation), known });
  return predictCaptured({ migration, statements, catalog }, input);
}

/**
 * Lint says of a script what no run shows; of code nobody else says it, nor of rows that this server leaves out of an
 * index, unless the project has said of its own servers that they do (`told`).
 */
function weighed(ran: Ran, { predictions, foreseen }: Expected, told: boolean): readonly Finding[] {
  const { migration, seen, server, stumbles } = ran;
  if (!seen) return [];
  const { trace } = seen;
  const seesAllRows = seen.ground.seesAllRows && !trace.statements.some(({ sql }) => takesRole(sql));
  const ground = { ...seen.ground, seesAllRows };
  // Of what has failed over rows it would be wrong to say that no row makes it fail.
  const rows = stumbles.length > 0 ? undefined : ran.rows;
  const weighing = { predictions, trace, ground, server: server.name, rows };
  const isOwn = ({ rule }: Finding): boolean =>
    !migration.up?.sql || (!told && rule === concurrentlyMissesRows.info.id);
  const found = weigh(weighing).flatMap((finding) => (isOwn(finding) ? [finding] : ofScript(finding)));
  return [...found, ...unforeseen({ ...weighing, foreseen, migration })];
}

/** What was not seen fails nothing here: lint judges by what it has read. */
function ofScript(finding: Finding): readonly Finding[] {
  if (!finding.evidence) return [];
  return [finding.evidence.verdict === 'unseen' ? { ...finding, severity: 'notice' } : finding];
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
