import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../src/host/list-files.js';

const columns = ['happens', 'does', 'exit', 'leaves'] as const;
type Row = Readonly<Record<'id' | 'area' | (typeof columns)[number], string>>;

/** `docs/reliability.md`: a row for each `scenario(...)` that the tests prove. Throws for one that is no plain literal. */
export async function reliabilityPage(root: string): Promise<string> {
  const files = (await listFiles(join(root, 'test'))).filter((file) => file.endsWith('.test.ts')).sort();
  const rows = (
    await Promise.all(
      files.map(async (file) => rowsOf(await readFile(join(root, 'test', file), 'utf8'), file)),
    )
  ).flat();
  refuseTwins(rows);
  const areas = [...new Set(rows.map(({ area }) => area))].sort();
  return [
    '<!-- Made by `npm run generate` from the scenarios in test/: edit those. -->',
    '# What happens when something goes wrong',
    `Each of these ${rows.length} faults is produced by a test, over real connections, and what Lockkeeper does is asserted there.`,
    ...areas.flatMap((area) => [`## ${area}`, table(rows.filter((row) => row.area === area))]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function table(rows: readonly Row[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  return [
    '| what happens | what Lockkeeper does | exit code | left running |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${columns.map((name) => cell(row[name])).join(' | ')} |`),
  ].join('\n');
}

function rowsOf(text: string, file: string): readonly Row[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const rows: Row[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'scenario'
    ) {
      rows.push(rowOf(node, { source, file }));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return rows;
}

function rowOf(
  call: ts.CallExpression,
  place: { readonly source: ts.SourceFile; readonly file: string },
): Row {
  const [given] = call.arguments;
  const values: Record<string, string> = {};
  if (given && ts.isObjectLiteralExpression(given)) {
    for (const property of given.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const { initializer: value } = property;
      if (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value)) {
        values[property.name.getText(place.source)] = value.text;
      }
    }
  }
  const missing = ['id', 'area', ...columns].filter((name) => !values[name]);
  if (missing.length === 0) return values as Row;
  const { line } = place.source.getLineAndCharacterOfPosition(call.getStart(place.source));
  throw new Error(`test/${place.file}:${line + 1}: scenario(...) needs literal ${missing.join(', ')}`);
}

function refuseTwins(rows: readonly Row[]): void {
  const names = rows.map(({ area, id }) => `${area}/${id}`);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin) throw new Error(`two scenarios are called ${twin}`);
}
