import { actions } from '../src/actions/table.js';

/**
 * The files of `dist/` that are started: each names itself and the build to the shared bundle and does nothing else.
 */
export function entryFiles(build: string): Readonly<Record<string, string>> {
  const names = actions.flatMap(({ spec }) => (spec.post ? [spec.name, `${spec.name}-post`] : [spec.name]));
  const entries = names.map((name) => [`${name}.js`, entry(name, build)]);
  return {
    ...Object.fromEntries(entries),
    'cli.js': `#!/usr/bin/env node\n${entry('cli', build)}`,
    'node-pg-migrate-driver.js': `export { runNodePgMigrateDriver as main } from './index.js';\n`,
    // Makes the bundle say by itself that it is ESM, wherever it is copied to.
    'package.json': '{\n  "type": "module"\n}\n',
  };
}

function entry(name: string, build: string): string {
  return `import { start } from './index.js';\n\nawait start('${name}', '${build}');\n`;
}
