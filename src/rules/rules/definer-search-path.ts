import { qualified, writtenName } from '../../schema/replay/names.js';
import { setsPath } from '../../schema/replay/types.js';
import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';

/** A function that runs with its owner's rights and its caller's names. */
export const definerSearchPath: SqlRule = {
  info: {
    id: 'definer-search-path',
    title: 'A SECURITY DEFINER function does not say where it looks names up',
    severity: 'warning',
    cost: 'none',
    versions: 'all',
    why: 'It runs with the rights of its owner and the search_path of its caller. A caller who may make a table or a function in a schema of that path puts theirs in place of yours, and it runs as the owner.',
    bad: 'CREATE FUNCTION close_day() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$BEGIN DELETE FROM open; END$$;',
    good: "CREATE FUNCTION close_day() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$BEGIN DELETE FROM public.open; END$$;",
    mend: 'Set the path in the function’s head, and write the schemas in its body.',
  },
  kinds: ['CreateFunctionStmt'],
  *check({ node, catalog }) {
    if (!('CreateFunctionStmt' in node)) return;
    const { funcname, options = [], sql_body, is_procedure } = node.CreateFunctionStmt;
    const isDefiner = options.some((one) => {
      if (!('DefElem' in one) || one.DefElem.defname !== 'security') return false;
      const { arg } = one.DefElem;
      return arg !== undefined && 'Boolean' in arg && arg.Boolean.boolval === true;
    });
    // The names of BEGIN ATOMIC are looked up when it is made.
    if (!isDefiner || setsPath(options) || sql_body) return;
    const key = qualified(catalog, writtenName(funcname));
    const name = readableName(writtenName(funcname).name);
    yield {
      title: `${name} runs as its owner and looks names up where its caller says`,
      fix: `ALTER ${is_procedure ? 'PROCEDURE' : 'FUNCTION'} ${name} SET search_path = ''; -- and write the schemas in its body`,
      subject: key,
      stands: () => catalog.functions.get(key)?.fixedPath === false,
    };
  },
};
