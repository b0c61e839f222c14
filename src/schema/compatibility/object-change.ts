import type { Schema, SchemaObject } from '../model.js';

/** One object before and after an up, with the schemas around it. */
export interface ObjectChange {
  readonly before: Schema;
  readonly after: Schema;
  /** As it was; absent when it is new. */
  readonly from?: SchemaObject;
  /** As it is; absent when it is gone. */
  readonly to?: SchemaObject;
}

/** Why the code of before no longer works; undefined where it does. */
export type Judge = (change: ObjectChange) => string | undefined;

/** The same of one property's text. */
export type PropertyJudge = (
  from: string | undefined,
  to: string | undefined,
  change: ObjectChange,
) => string | undefined;

export type PropertyJudges = Readonly<Record<string, PropertyJudge>>;

/** What no statement of an application can see. */
export const unseen: PropertyJudge = () => undefined;

/** A judge that always gives this reason. */
export function always(reason: string): PropertyJudge & Judge {
  return () => reason;
}
