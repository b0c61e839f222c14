import { actions } from '../src/actions/table.js';

/** The files of `dist/` that are started: each names itself to the shared bundle and does nothing else. */
export function entryFiles(): Readonly<Record<string, string>> {
  const names = actions.flatMap(({ spec }) => (spec.post ? [spec.name, `${spec.name}-post`] : [spec.name]));
  const entries = names.map((name) => [`${name}.js`, entry(name)]);
  return {
    ...Object.fromEntries(entries),
    'cli.js': `#!/usr/bin/env node\n${entry('cli')}`,
    'node-pg-migrate-driver.js': `export { runNodePgMigrateDriver as main } from './index.js';\n`,
    // Makes the bundle say by itself that it is ESM, wherever it is copied to.
    'package.json': '{\n  "type": "module"\n}\n',
  };
}

function entry(name: string): string {
  return `import { start } from './index.js';\n\nawait start('${name}');\n`;
}
