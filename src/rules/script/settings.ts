import type { FuncCall, VariableSetStmt } from '@pgsql/types';
import { words } from '../../schema/replay/names.js';
import type { Node } from '../../sql/grammar/grammar.js';

/** One setting of the session that a statement changes. */
export interface Setting {
  /** In lower case: `lock_timeout`, `search_path`, `role`; `all` for RESET ALL. */
  readonly name: string;
  /** As written, without quotes; undefined for what the session began with (RESET, DEFAULT). */
  readonly value: string | undefined;
  /** Only until the transaction ends. */
  readonly local: boolean;
}

/** What SET, RESET, DISCARD ALL and `select set_config(...)` change. */
export function settingsIn(node: Node): readonly Setting[] {
  if ('VariableSetStmt' in node) return ofSet(node.VariableSetStmt);
  if ('DiscardStmt' in node && node.DiscardStmt.target === 'DISCARD_ALL')
    return [{ name: 'all', value: undefined, local: false }];
  if (!('SelectStmt' in node)) return [];
  return (node.SelectStmt.targetList ?? []).flatMap((target) => {
    const value = 'ResTarget' in target ? target.ResTarget.val : undefined;
    return value && 'FuncCall' in value ? ofCall(value.FuncCall) : [];
  });
}

function ofSet({ kind, name = '', args = [], is_local }: VariableSetStmt): readonly Setting[] {
  const local = is_local === true;
  if (kind === 'VAR_RESET_ALL') return [{ name: 'all', value: undefined, local }];
  if (kind === 'VAR_SET_VALUE')
    return [{ name: name.toLowerCase(), value: args.map(textOf).join(', '), local }];
  return kind === 'VAR_SET_DEFAULT' || kind === 'VAR_RESET'
    ? [{ name: name.toLowerCase(), value: undefined, local }]
    : [];
}

function ofCall({ funcname, args = [] }: FuncCall): readonly Setting[] {
  if (words(funcname).at(-1) !== 'set_config' || args.length !== 3) return [];
  const [name = '', value = '', local = ''] = args.map(textOf);
  return [{ name: name.toLowerCase(), value, local: /^t/.test(local) }];
}

/** A constant as a person wrote it; empty for what is none. */
function textOf(node: Node): string {
  if ('TypeCast' in node && node.TypeCast.arg) return textOf(node.TypeCast.arg);
  if (!('A_Const' in node)) return words([node]).join('');
  const { ival, sval, fval, boolval } = node.A_Const;
  if (ival) return String(ival.ival ?? 0);
  if (boolval) return String(boolval.boolval ?? false);
  return sval?.sval ?? fval?.fval ?? '';
}
