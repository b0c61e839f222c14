import type { Node } from '../sql/grammar/grammar.js';
import { advance, scanner } from '../sql/scanner.js';
import type { KindOf } from './effect.js';

/** A name as a statement writes it. */
export interface WrittenIdentifier {
  /** As the server would keep it, uncut: without its quotes, in small letters where it has none. */
  readonly name: string;
  readonly quoted: boolean;
  /** Offset into the statement. */
  readonly at: number;
}

/** The words and quoted names of a statement, each once. Keywords are among them. */
export function identifiersIn(text: string): readonly WrittenIdentifier[] {
  const scan = scanner(text);
  const found = new Map<string, WrittenIdentifier>();
  for (let kind = advance(scan); kind !== 'end' && kind !== 'unterminated'; kind = advance(scan)) {
    if (kind !== 'word' && kind !== 'identifier') continue;
    const written = text.slice(scan.start, scan.end);
    const quoted = kind === 'identifier';
    const name = quoted ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
    if (!found.has(name)) found.set(name, { name, quoted, at: scan.start });
  }
  return [...found.values()];
}

/** Statements that give names to things. */
export const namingKinds: readonly KindOf<Node>[] = [
  'AlterTableStmt',
  'CompositeTypeStmt',
  'CreateDomainStmt',
  'CreateEnumStmt',
  'CreateFunctionStmt',
  'CreatePolicyStmt',
  'CreateRoleStmt',
  'CreateSchemaStmt',
  'CreateSeqStmt',
  'CreateStmt',
  'CreateTableAsStmt',
  'CreateTrigStmt',
  'IndexStmt',
  'RenameStmt',
  'ViewStmt',
];
