import { posix } from 'node:path';
import type { Tree } from '../../../core/tree.js';
import type { Candidate } from '../../engine.js';
import { configuredDir } from './config.js';
import { codeFile } from './discover.js';
import { numberInFront } from './order.js';

/** Every package that depends on node-pg-migrate, with the folder that its own scripts or files name. */
export async function detectNodePgMigrate(tree: Tree): Promise<readonly Candidate[]> {
  const list = await tree.files('');
  const files = new Set(list);
  const found: Candidate[] = [];
  for (const manifest of list.filter((path) => posix.basename(path) === 'package.json')) {
    if (!(await tree.read(manifest)).includes('"node-pg-migrate"')) continue;
    const home = posix.dirname(manifest);
    const dir = await configuredDir(tree, home === '.' ? '' : home, files);
    const migrations = list.filter((path) => posix.dirname(path) === (dir || '.') && isMigration(path));
    const reason = `${manifest} depends on node-pg-migrate`;
    if (migrations.length === 0) continue;
    found.push({ engine: 'node-pg-migrate', dir: dir || '.', reason, confidence: 0.9 });
  }
  return found;
}

function isMigration(path: string): boolean {
  const name = posix.basename(path);
  return numberInFront(name) !== undefined && (codeFile.test(name) || name.endsWith('.sql'));
}
