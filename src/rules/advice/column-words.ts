import type { ColumnDef } from '@pgsql/types';
import { tokensOf } from '../../sql/tokens.js';

/** What a new column is written with, as the statement itself writes it: for steps that take it apart. */
export interface ColumnWords {
  /** `varchar(20)`, with its COLLATE. */
  readonly type: string;
  /** The expression of its default. */
  readonly value?: string;
  /** The expression that a stored column is worked out from. */
  readonly generated?: string;
  /** `ALWAYS` or `BY DEFAULT`. */
  readonly identity?: string;
  readonly notNull: boolean;
  /** Each without its name in front: `CHECK (kind > 0)`. */
  readonly constraints: readonly ColumnConstraint[];
}

export interface ColumnConstraint {
  readonly kind: 'check' | 'unique' | 'primary key' | 'foreign key';
  readonly name?: string;
  readonly text: string;
}

const kinds: Readonly<Record<string, ColumnConstraint['kind']>> = {
  CONSTR_CHECK: 'check',
  CONSTR_UNIQUE: 'unique',
  CONSTR_PRIMARY: 'primary key',
  CONSTR_FOREIGN: 'foreign key',
};

/** `text` is the whole statement, `end` the byte behind the column in it. */
export function columnWords(text: string, definition: ColumnDef, end: number): ColumnWords {
  const pieces = piecesOf(Buffer.from(text), definition, end);
  const one = (kind: string) => pieces.find((piece) => piece.kind === kind)?.text;
  const value = one('CONSTR_DEFAULT')?.replace(/^default\s*/i, '');
  const generated = /\(([\s\S]*)\)/.exec(one('CONSTR_GENERATED') ?? '')?.[1];
  const identity = one('CONSTR_IDENTITY');
  return {
    type: [one('type'), one('collate')].filter((part) => part !== undefined).join(' '),
    ...(value === undefined ? {} : { value }),
    ...(generated === undefined ? {} : { generated }),
    ...(identity === undefined ? {} : { identity: /\balways\b/i.test(identity) ? 'ALWAYS' : 'BY DEFAULT' }),
    notNull: pieces.some(({ kind }) => kind === 'CONSTR_NOTNULL'),
    constraints: pieces.flatMap(({ kind, name, text: words }) => {
      const known = kinds[kind];
      return known === undefined ? [] : [{ kind: known, text: words, ...(name ? { name } : {}) }];
    }),
  };
}

interface Piece {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly text: string;
}

/** Trees tell where a clause begins and not where it ends: it goes to the next one. */
function piecesOf(bytes: Buffer, definition: ColumnDef, end: number): readonly Piece[] {
  const { typeName, collClause, constraints = [] } = definition;
  const starts = [
    { kind: 'type', start: typeName?.location, name: undefined },
    { kind: 'collate', start: collClause?.location, name: undefined },
    ...constraints.flatMap((node) =>
      // What can be deferred is said behind the constraint, and belongs to it.
      'Constraint' in node && !node.Constraint.contype?.startsWith('CONSTR_ATTR')
        ? [
            {
              kind: node.Constraint.contype ?? '',
              start: node.Constraint.location,
              name: node.Constraint.conname,
            },
          ]
        : [],
    ),
  ].flatMap((one) => (one.start === undefined ? [] : [{ ...one, start: one.start }]));
  starts.sort((a, b) => a.start - b.start);
  return starts.map(({ kind, name, start }, index) => {
    const piece = bytes.subarray(start, starts[index + 1]?.start ?? end).toString('utf8');
    return { kind, name, text: withoutName(withoutTail(piece), name) };
  });
}

/** Without the blanks and comments at its end. */
export function withoutTail(text: string): string {
  return text.slice(0, tokensOf(text).at(-1)?.end ?? 0);
}

function withoutName(text: string, name: string | undefined): string {
  return name === undefined ? text : text.slice(tokensOf(text)[2]?.start ?? 0);
}
