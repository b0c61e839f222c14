import type { AlterTableCmd } from '@pgsql/types';
import type { LockMode } from '../core/lock.js';
import type { Catalog } from '../schema/replay/catalog.js';
import type { Node } from '../sql/grammar/grammar.js';

/**
 * What a statement does to one relation that was there before it: the same words for what the rules predict and for
 * what a server was seen to do.
 */
export interface Effect {
  /** `schema.name`. */
  readonly relation: string;
  /** The strongest lock that it takes there. */
  readonly lock: LockMode;
  /** Every row is read while the lock is held. */
  readonly scan: boolean;
  /** The table is written anew, with its indexes, while the lock is held. */
  readonly rewrite: boolean;
}

/** What a prediction may ask for. */
export interface EffectWorld {
  /** As it is before the statement. */
  readonly catalog: Catalog;
  /** Of the server: 16. */
  readonly major: number;
}

/** What a node of the tree is called. */
export type KindOf<T> = T extends unknown ? keyof T & string : never;

/** Predicts for one kind of statement. Several effects on one relation are joined by the caller. */
export type Predict<Kind extends KindOf<Node>> = (
  statement: Extract<Node, Readonly<Record<Kind, unknown>>>[Kind],
  world: EffectWorld,
) => readonly Effect[];

/** Predicts for one command of ALTER TABLE; `relation` is the table’s `schema.name`. */
export type PredictCommand = (
  relation: string,
  command: AlterTableCmd,
  world: EffectWorld,
) => readonly Effect[];

/** An effect that takes a lock and works on the catalog alone. */
export function brief(relation: string, lock: LockMode): Effect {
  return { relation, lock, scan: false, rewrite: false };
}
