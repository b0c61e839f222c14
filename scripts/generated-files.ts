import { readdir, readFile } from 'node:fs/promises';
import { actions } from '../src/actions/table.js';
import { commands } from '../src/cli/commands.js';
import { commandHelp, overviewHelp } from '../src/cli/help.js';
import { tableSizesJsonSchema } from '../src/config/table-sizes.js';
import { httpSmokeJsonSchema } from '../src/gates/http-smoke/file/file-schema.js';
import { policyJsonSchema } from '../src/gates/policy/file/schema.js';
import { rlsJsonSchema } from '../src/gates/rls/file-schema.js';
import { expectationsJsonSchema } from '../src/gates/verify/expectations.js';
import { historyJsonSchema } from '../src/publish/history/model.js';
import { reportJsonSchema } from '../src/publish/report-schema/report-schema.js';
import { releaseJsonSchema } from '../src/stages/release/release-file.js';
import { actionYml } from './action-yml.js';
import { compositeYml } from './composite-yml.js';
import { configJsonSchema } from './config-schema.js';
import { generateRulePages } from './generate-rules.js';
import { reliabilityPage } from './reliability.js';
import { hasPart, inputsTable, outputsTable, replacePart } from './tables.js';

/** A file that must hold exactly this text. */
export interface GeneratedFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

const alembicDriver = 'src/migrations/engines/alembic/driver';

/** Everything that is made from the specs, as it must be. */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const read = (path: string): Promise<string> => readFile(`${root}/${path}`, 'utf8');
  const files: GeneratedFile[] = [
    { path: 'action.yml', text: compositeYml() },
    { path: 'schemas/lockkeeper.schema.json', text: configJsonSchema() },
    { path: 'schemas/release.schema.json', text: releaseJsonSchema() },
    { path: 'schemas/report.schema.json', text: reportJsonSchema() },
    { path: 'schemas/history.schema.json', text: historyJsonSchema() },
    { path: 'schemas/rls.schema.json', text: rlsJsonSchema() },
    { path: 'schemas/http-smoke.schema.json', text: httpSmokeJsonSchema() },
    { path: 'schemas/verify.schema.json', text: expectationsJsonSchema() },
    { path: 'schemas/table-sizes.schema.json', text: tableSizesJsonSchema() },
    { path: 'schemas/policy.schema.json', text: policyJsonSchema() },
    ...[...generateRulePages()].map(([path, text]) => ({ path, text })),
    { path: 'src/core/version.ts', text: versionModule(await read('package.json')) },
    { path: `${alembicDriver}-text.ts`, text: driverModule(await read(`${alembicDriver}.py`)) },
    { path: 'src/migrations/own-schema/texts.ts', text: await ownMigrations(root) },
    { path: 'docs/command-line.md', text: commandLinePage() },
    { path: 'docs/reliability.md', text: await reliabilityPage(root) },
  ];
  for (const { spec } of actions) {
    const page = `actions/${spec.name}/README.md`;
    files.push({ path: `actions/${spec.name}/action.yml`, text: actionYml(spec) });
    let text = await read(page);
    if (hasPart(text, 'inputs')) text = replacePart(text, 'inputs', inputsTable(spec.inputs));
    if (hasPart(text, 'outputs')) text = replacePart(text, 'outputs', outputsTable(spec.outputs));
    files.push({ path: page, text });
  }
  return files;
}

function versionModule(packageJson: string): string {
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  return [
    '/** Made by `npm run generate` from package.json: edit it there. */',
    `export const version = '${version}';`,
    '',
  ].join('\n');
}

/** A Python program as text that any bundle carries. */
function driverModule(python: string): string {
  if (/`|\$\{/.test(python)) throw new Error('driver.py must hold no backquote and no "${"');
  return [
    '/** Made by `npm run generate` from driver.py: edit that. */',
    `export const driverText = String.raw\`${python}\`;`,
    '',
  ].join('\n');
}

/** The migrations of the schema `lockkeeper` as text that any bundle carries. */
async function ownMigrations(root: string): Promise<string> {
  const names = (await readdir(`${root}/migrations`)).sort();
  const texts = await Promise.all(names.map((name) => readFile(`${root}/migrations/${name}`, 'utf8')));
  if (texts.some((text) => /[`\\]|\$\{/.test(text))) {
    throw new Error('migrations must hold no backquote, no backslash and no "${"');
  }
  return [
    '/** Made by `npm run generate` from migrations/: edit those. The file’s name and its text, in their order. */',
    'export const ownMigrations: readonly (readonly [name: string, text: string])[] = [',
    ...names.flatMap((name, at) => ['  [', `    '${name}',`, `    \`${texts[at]}\`,`, '  ],']),
    '];',
    '',
  ].join('\n');
}

function commandLinePage(): string {
  const fence = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  return [
    '<!-- Made by `npm run generate` from src/cli: edit that. -->',
    '',
    '# Command line',
    '',
    fence(overviewHelp(commands)),
    ...commands.map((command) => `## ${command.name}\n\n${fence(commandHelp(command))}`),
  ].join('\n');
}
