import { posix } from 'node:path';
import type { Tree } from '../../../core/tree.js';
import type { Candidate } from '../../engine.js';
import { readProject } from './project.js';

/** Every `alembic.ini`, and every `pyproject.toml` with `[tool.alembic]`, whose revisions' folder is there. */
export async function detectAlembic(tree: Tree): Promise<readonly Candidate[]> {
  const list = await tree.files('');
  const files = new Set(list);
  const found: Candidate[] = [];
  for (const config of list) {
    const name = posix.basename(config);
    if (name !== 'alembic.ini' && name !== 'pyproject.toml') continue;
    if (name === 'pyproject.toml' && !/^\[tool\.alembic\]/m.test(await tree.read(config))) continue;
    const candidate = await judge(tree, config, files);
    if (candidate && !found.some((other) => other.dir === candidate.dir)) found.push(candidate);
  }
  return found.sort((a, b) => b.confidence - a.confidence);
}

async function judge(tree: Tree, config: string, files: ReadonlySet<string>): Promise<Candidate | undefined> {
  const project = await readProject(tree, config, files).catch(() => undefined);
  if (!project) return undefined;
  const dir = posix.dirname(config);
  const env = project.scripts === '' ? 'env.py' : `${project.scripts}/env.py`;
  if (files.has(env)) return { engine: 'alembic', dir, reason: `${config} names ${env}`, confidence: 0.95 };
  return { engine: 'alembic', dir, reason: `${config} is there, but not its ${env}`, confidence: 0.3 };
}
