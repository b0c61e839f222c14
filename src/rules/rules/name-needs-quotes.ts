import { readableName } from '../../sql/quote.js';
import { identifiersIn, namingKinds } from '../identifiers.js';
import type { SqlRule } from '../rule.js';

/** A name that nobody can write without quotes. */
export const nameNeedsQuotes: SqlRule = {
  info: {
    id: 'name-needs-quotes',
    title: 'A name has to be quoted wherever it is used',
    severity: 'off',
    cost: 'none',
    versions: 'all',
    why: 'Capital letters, blanks and reserved words need quotes in every query, and whoever forgets them gets “does not exist”.',
    bad: 'CREATE TABLE "Orders" ("order" int);',
    good: 'CREATE TABLE orders (position int);',
    mend: 'Use small letters, digits and underscores, and no word of SQL.',
  },
  kinds: namingKinds,
  *check({ text }) {
    if (!text.includes('"')) return;
    for (const { name, quoted, at } of identifiersIn(text)) {
      if (!quoted || readableName(name) === name) continue;
      yield {
        title: `${readableName(name)} has to be quoted wherever it is used`,
        fix: 'use small letters, digits and underscores, and no word of SQL',
        subject: name,
        byte: Buffer.byteLength(text.slice(0, at)),
      };
    }
  },
};
