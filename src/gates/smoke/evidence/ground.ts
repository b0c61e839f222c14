/** What a migration found when it began. Relations are `schema.name`, as the server spells them. */
export interface Ground {
  readonly relations: ReadonlyMap<string, GroundRelation>;
  /** Whether row level security hides nothing from the session: a superuser's. */
  readonly seesAllRows: boolean;
}

export interface GroundRelation {
  /** `other`: a view, an index, a sequence. */
  readonly kind: 'table' | 'partitioned' | 'other';
  /** Whether it had rows; undefined where nobody looked. */
  readonly filled: boolean | undefined;
  /** Whether row level security holds for its owner as well. */
  readonly forced?: boolean;
  /** Of a partition: the table that it is a partition of, however far above. */
  readonly root?: string;
}

/** A table with all its partitions: what is done to it is done to them. */
export function withParts({ relations }: Ground, relation: string): readonly string[] {
  const parts = [...relations].flatMap(([name, { root }]) => (root === relation ? [name] : []));
  return [relation, ...parts];
}
