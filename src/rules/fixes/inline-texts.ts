import type { ColumnDef, Constraint as ConstraintNode } from '@pgsql/types';
import { tokensOf } from '../../sql/tokens.js';
import type { CommandPlace } from './command-places.js';

/** A constraint behind a column, with its place in the statement. */
export interface InlineConstraint extends CommandPlace {
  readonly node: ConstraintNode;
  /** What was said of it behind: DEFERRABLE and its like. */
  readonly attributes: readonly ConstraintNode['contype'][];
  /** As it is written, without its name. */
  readonly clause: string;
}

/** Everything that stands behind a column, in its order, DEFAULT and NOT NULL among them. `end` is where its command ends. */
export function inlineConstraintsOf(
  statement: string,
  { constraints = [] }: ColumnDef,
  end: number,
): readonly InlineConstraint[] {
  const tokens = tokensOf(statement);
  const bytes = Buffer.from(statement);
  const nodes = constraints.flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));
  const own = nodes.filter((node) => !isAttribute(node));
  const starts = own.map(({ location = 0 }) => bytes.subarray(0, location).toString('utf8').length);
  return own.map((node, index) => {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? end;
    const words = tokens.filter((token) => token.start >= start && token.start < next);
    const first = words[0]?.text.toLowerCase() === 'constraint' ? words[2] : words[0];
    const last = words.at(-1)?.end ?? next;
    const behind = nodes.slice(nodes.indexOf(node) + 1);
    const until = behind.findIndex((one) => !isAttribute(one));
    const attributes = (until < 0 ? behind : behind.slice(0, until)).map(({ contype }) => contype);
    return { node, start, end: last, attributes, clause: statement.slice(first?.start ?? start, last) };
  });
}

function isAttribute({ contype }: ConstraintNode): boolean {
  return contype?.startsWith('CONSTR_ATTR_') === true;
}
