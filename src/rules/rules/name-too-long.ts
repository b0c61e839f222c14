import { readableName } from '../../sql/quote.js';
import { identifiersIn, namingKinds } from '../identifiers.js';
import type { SqlRule } from '../rule.js';

/** NAMEDATALEN less its closing zero byte, as every packaged server is built. */
const mostBytes = 63;

/** A name that the server cuts. */
export const nameTooLong: SqlRule = {
  info: {
    id: 'name-too-long',
    title: 'A name has more than 63 bytes and is cut',
    severity: 'warning',
    cost: 'none: it is cut with a NOTICE',
    versions: 'all',
    why: 'The server keeps the first 63 bytes, and letters beyond ASCII have several. The name in the migration is then not the one in the database: a tool that looks for it does not find it, and two long names that begin alike become one.',
    bad: 'CREATE INDEX orders_customer_id_and_delivery_day_and_state_and_warehouse_id_idx ON orders (customer_id);',
    good: 'CREATE INDEX orders_by_customer_idx ON orders (customer_id);',
    mend: 'Give it a shorter name.',
  },
  kinds: namingKinds,
  *check({ text }) {
    if (!mayBeLong.test(text)) return;
    for (const { name, at } of identifiersIn(text)) {
      const bytes = Buffer.byteLength(name);
      if (bytes <= mostBytes) continue;
      const kept = cutName(name);
      yield {
        title: `${readableName(name)} has ${bytes} bytes: the server keeps ${readableName(kept)}`,
        fix: `use a name of at most ${mostBytes} bytes, here and where it is used`,
        subject: name,
        byte: Buffer.byteLength(text.slice(0, at)),
      };
    }
  },
};

/** A letter has at most three bytes a unit: most statements have no word that is long enough to be counted. */
const mayBeLong = /[\w$\u0080-\uffff]{22}|"[^"]{22}/;

/** Whole letters only, as the server cuts. */
function cutName(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > mostBytes) break;
    kept += letter;
  }
  return kept;
}
