import type {
  AlterDomainStmt,
  AlterEnumStmt,
  AlterFunctionStmt,
  CreateDomainStmt,
  CreateEnumStmt,
  CreateFunctionStmt,
  Node,
} from '@pgsql/types';
import { nodesOf } from '../../sql/grammar/mentions.js';
import type { Catalog, Routine } from './catalog.js';
import { fittingName } from './constraints.js';
import { qualified, typeName, words, writtenName } from './names.js';

export function createDomain(catalog: Catalog, statement: CreateDomainStmt): void {
  const key = qualified(catalog, writtenName(statement.domainname));
  const constraints = (statement.constraints ?? []).flatMap((node) =>
    'Constraint' in node ? [node.Constraint] : [],
  );
  const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
  catalog.domains.set(key, {
    base: typeName(statement.typeName),
    constraints: new Map(
      checks.map(({ conname, raw_expr: expression }, index) => [
        conname ?? checkName(key, index),
        { validated: true, ...(expression ? { expression } : {}) },
      ]),
    ),
    notNull: constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
  });
}

/** Letters of the server's own: `C` adds a constraint, `X` drops one, `V` validates, `O` and `N` set and drop NOT NULL. */
export function alterDomain(catalog: Catalog, statement: AlterDomainStmt): void {
  const key = qualified(catalog, writtenName(statement.typeName), (one) => catalog.domains.has(one));
  const domain = catalog.domains.get(key);
  if (!domain) return;
  const constraints = new Map(domain.constraints);
  const { subtype, name = '', def } = statement;
  if (subtype === 'C' && def && 'Constraint' in def) {
    const {
      conname = checkName(key, constraints.size),
      skip_validation,
      raw_expr: expression,
    } = def.Constraint;
    constraints.set(conname, { validated: skip_validation !== true, ...(expression ? { expression } : {}) });
  } else if (subtype === 'X') constraints.delete(name);
  else if (subtype === 'V') constraints.set(name, { ...constraints.get(name), validated: true });
  const notNull = subtype === 'O' || (subtype !== 'N' && domain.notNull);
  catalog.domains.set(key, { ...domain, constraints, notNull });
}

/** As the server names a check that has no name. */
function checkName(domain: string, before: number): string {
  return fittingName(domain.slice(domain.indexOf('.') + 1), undefined, `check${before || ''}`);
}

export function createEnum(catalog: Catalog, { typeName: name, vals }: CreateEnumStmt): void {
  catalog.enums.set(qualified(catalog, writtenName(name)), words(vals));
}

export function alterEnum(catalog: Catalog, statement: AlterEnumStmt): void {
  const key = qualified(catalog, writtenName(statement.typeName), (one) => catalog.enums.has(one));
  const labels = catalog.enums.get(key);
  const { oldVal, newVal } = statement;
  if (!labels || newVal === undefined) return;
  const renamed = labels.map((label) => (label === oldVal ? newVal : label));
  catalog.enums.set(key, oldVal === undefined && !labels.includes(newVal) ? [...labels, newVal] : renamed);
}

export function createFunction(catalog: Catalog, { funcname, options = [] }: CreateFunctionStmt): void {
  const key = qualified(catalog, writtenName(funcname));
  const volatility = option(options, 'volatility') as Routine['volatility'] | undefined;
  const routine = {
    volatility: volatility ?? 'volatile',
    language: option(options, 'language') ?? 'sql',
    fixedPath: setsPath(options),
  };
  const known = catalog.functions.get(key);
  const most = known && rank[known.volatility] > rank[routine.volatility] ? known : routine;
  catalog.functions.set(key, { ...most, fixedPath: routine.fixedPath });
}

/** `ALTER FUNCTION f() SET search_path = ...`. */
export function alterFunction(catalog: Catalog, { func, actions = [] }: AlterFunctionStmt): void {
  const key = qualified(catalog, writtenName(func?.objname), (one) => catalog.functions.has(one));
  const known = catalog.functions.get(key);
  if (known && setsPath(actions)) catalog.functions.set(key, { ...known, fixedPath: true });
}

/** Whether a routine says where it looks names up. */
export function setsPath(options: readonly Node[]): boolean {
  return nodesOf(options, 'VariableSetStmt').some(
    ({ name, kind }) => name === 'search_path' && (kind === 'VAR_SET_VALUE' || kind === 'VAR_SET_CURRENT'),
  );
}

const rank = { immutable: 0, stable: 1, volatile: 2 } as const;

function option(options: readonly Node[], name: string): string | undefined {
  for (const node of options) {
    if (!('DefElem' in node) || node.DefElem.defname !== name) continue;
    const { arg } = node.DefElem;
    if (arg && 'String' in arg) return arg.String.sval;
  }
  return undefined;
}
