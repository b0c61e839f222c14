import { exclusive, harmless, shareRow, type Touch } from './touch.js';

/** What an `ALTER TABLE` may do to its table, and other tables that it locks in the same way. */
export interface AlterTableWork extends Pick<Touch, 'work' | 'lock'> {
  readonly also: readonly string[];
}

/** Statements that write every row anew. A change of type may be one of the few that do not: the most is taken. */
const rewrites: readonly RegExp[] = [
  /\bALTER (?:COLUMN )?\S+ (?:SET DATA )?TYPE\b/,
  /\bSET (?:LOGGED|UNLOGGED|TABLESPACE|ACCESS METHOD)\b/,
  /\bADD (?:COLUMN )?(?!CONSTRAINT).*\b(?:SMALL|BIG)?SERIAL\b/,
  /\bADD (?:COLUMN )?(?!CONSTRAINT).*\bGENERATED (?:ALWAYS|BY DEFAULT) AS IDENTITY\b/,
  /\bADD (?:COLUMN )?(?!CONSTRAINT).*\bGENERATED ALWAYS AS \(.*\bSTORED\b/,
  /\bADD (?:COLUMN )?(?!CONSTRAINT).*\bDEFAULT (?:\S+ \. )?(?:RANDOM|GEN_RANDOM_UUID|UUID_GENERATE_V\d\w*|UUIDV[47]|CLOCK_TIMESTAMP|TIMEOFDAY|NEXTVAL)\b/,
  /\bSET EXPRESSION\b/,
];

/** By the text behind the table's name: words in upper case, separated by one space, quoted names in quotes. */
export function alterTableWork(actions: string): AlterTableWork {
  if (rewrites.some((pattern) => pattern.test(actions)))
    return { work: 'rewrite', lock: exclusive, also: [] };
  if (/\bVALIDATE CONSTRAINT\b/.test(actions)) {
    return { work: 'scan', lock: harmless, also: [] };
  }
  const isLater = /\bNOT VALID\b/.test(actions);
  if (/\bADD (?:CONSTRAINT \S+ )?FOREIGN KEY\b/.test(actions)) {
    return {
      work: isLater ? 'brief' : 'scan',
      lock: shareRow,
      also: referenced(actions),
    };
  }
  if (/\b(?:UNIQUE|PRIMARY KEY|EXCLUDE)\b/.test(actions) && /\bADD\b/.test(actions)) {
    return { work: /\bUSING INDEX\b/.test(actions) ? 'brief' : 'build', lock: exclusive, also: [] };
  }
  const readsAll =
    (/\bADD\b.*\bCHECK\b/.test(actions) && !isLater) ||
    /\bSET NOT NULL\b/.test(actions) ||
    /\bATTACH PARTITION\b/.test(actions);
  return { work: readsAll ? 'scan' : 'brief', lock: exclusive, also: referenced(actions) };
}

/** The table of a `REFERENCES`, as the text above has it. */
function referenced(actions: string): readonly string[] {
  return [...actions.matchAll(/\bREFERENCES ((?:"[^"]+"|\w+)(?: \. (?:"[^"]+"|\w+))?)/g)].map(
    ([, name = '']) =>
      name
        .split(' . ')
        .map((part) => (part.startsWith('"') ? part.slice(1, -1) : part.toLowerCase()))
        .join('.'),
  );
}
