import type { Catalog } from '../../schema/replay/catalog.js';
import { functionsOf, nodesOf } from '../../sql/grammar/mentions.js';

/** Functions of PostgreSQL whose value changes within a statement (`provolatile = 'v'` on 12 to 18). */
const volatileFunctions = new Set([
  'clock_timestamp',
  'gen_random_uuid',
  'nextval',
  'random',
  'random_normal',
  'setseed',
  'setval',
  'timeofday',
  'uuid_generate_v1',
  'uuid_generate_v1mc',
  'uuid_generate_v4',
  'uuidv4',
  'uuidv7',
  'pg_sleep',
  'txid_current',
  'pg_current_xact_id',
  'currval',
  'lastval',
  'gen_salt',
  'gen_random_bytes',
]);

/** Functions of the grammar's own are in `pg_catalog`; what nobody has defined here is taken for harmless. */
export function isVolatile(expression: unknown, { functions }: Catalog): boolean {
  const own = functionsOf(expression).some((name) => {
    const routine = [...functions].find(([key]) => key.endsWith(`.${name}`))?.[1];
    return routine ? routine.volatility === 'volatile' : volatileFunctions.has(name);
  });
  return own || nodesOf(expression, 'SubLink').length > 0;
}
