import type { Agreed } from '../core/agreed.js';
import type { KnownServer } from '../core/server-version.js';
import type { History, Migration } from '../migrations/model.js';
import type { Change, PassInput } from './pass.js';
import type { Prediction } from './prediction.js';
import type { LevelOf, OnFinding } from './raise.js';
import type { TableSizes } from './sizes.js';

/** What is judged, and by what. */
export interface JudgeInput {
  readonly history: History;
  /** Migrations that rules speak of; those before them are only replayed. */
  readonly judged: ReadonlySet<Migration>;
  /** Whether they are released together, so that a table that one of them makes is new to all of them. */
  readonly together: boolean;
  /** The oldest server that the migrations must be safe on. */
  readonly major: number;
  /** Whether whoever applies them sets `lock_timeout` for every session. Default: each migration has to. */
  readonly limitedByRunner?: boolean;
  /** What the project says of a rule at this place, undefined where it says nothing. */
  readonly levelOf: LevelOf;
  /** How large tables are; absent where nobody has said. */
  readonly sizes?: TableSizes | undefined;
  /** What the team has agreed on for its schema. */
  readonly agreed?: Agreed | undefined;
  /** The servers that it is to run on, as far as they are known to their minor version. */
  readonly servers?: readonly KnownServer[] | undefined;
  readonly onFinding?: OnFinding | undefined;
}

/** What nothing behind it has mended. */
export function standing(predictions: readonly Prediction[]): readonly Prediction[] {
  return predictions.flatMap(({ stands, ...prediction }) => (stands?.() === false ? [] : [prediction]));
}

/** Ids of what is released together with a migration. */
export function changeOf({ together, judged }: JudgeInput, { id }: Migration): Change {
  return { ids: new Set(together ? [...judged].map((one) => one.id) : [id]), columns: new Set() };
}

/** What holds for every script of a run. */
export function sharedBy({
  history,
  ...input
}: JudgeInput): Omit<PassInput, 'migration' | 'direction' | 'mode' | 'catalog' | 'change'> {
  const { major, limitedByRunner = false, agreed = {}, servers = [], levelOf, sizes, onFinding } = input;
  const { flavor: runner, oneTransaction = false, session } = history;
  const told = { major, runner, oneTransaction, session };
  return { ...told, limitedByRunner, agreed, servers, levelOf, sizes, onFinding };
}
