import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The Node versions that must run the bundles: the command line's oldest major, and the runner's. */
export const nodeMajors = [20, 24] as const;
export type NodeMajor = (typeof nodeMajors)[number];

interface Pinned {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

/** Exact versions of the npm packages that hold the plain binary, with the hashes that the registry publishes. */
const pinned: Readonly<Record<NodeMajor, Pinned>> = {
  20: {
    version: '20.20.0',
    integrity: {
      'linux-x64':
        'sha512-JJIo+ga3vt4ZdKPRV0SeeFu3qXM7lUuuBYAlr1gW6PdH60e57bpmr4NbP5AgJ4JPmi/3ijrwkiF4csNEoBt8KA==',
      'linux-arm64':
        'sha512-8Ndx82MDlN5nlvxiOmIVHLKBZatdJ9a0XSd9YZ3nRO9QbJt2LDz31W9bRmq5kIUXlttUgMgO+ckoQPFTd7aP0g==',
    },
  },
  24: {
    version: '24.21.0',
    integrity: {
      'linux-x64':
        'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
      'linux-arm64':
        'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    },
  },
};

/** A Node of that major: this process's own, the one that `LOCKKEEPER_TEST_NODE_24` names, or a fetched one. */
export async function nodeBinary(major: NodeMajor): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const named = process.env[`LOCKKEEPER_TEST_NODE_${major}`];
  return named ?? (await fetchNode(major));
}

async function fetchNode(major: NodeMajor): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const { version, integrity } = pinned[major];
  const expected = integrity[platform];
  if (!expected)
    throw new Error(`no Node ${major} is pinned for ${platform}: set LOCKKEEPER_TEST_NODE_${major}`);
  const cache = join(process.cwd(), 'build');
  const home = join(cache, `node-${platform}-${version}`);
  const binary = join(home, 'package/bin/node');
  if (existsSync(binary)) return binary;

  const folder = await mkdtemp(join(cache, 'fetch-node-'));
  try {
    await run('npm', ['pack', '--silent', '--pack-destination', folder, `node-${platform}@${version}`]);
    const tarball = join(folder, `node-${platform}-${version}.tgz`);
    const hash = createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64');
    if (`sha512-${hash}` !== expected) throw new Error(`node-${platform}@${version} is not the pinned file`);
    await run('tar', ['-xzf', tarball, '-C', folder]);
    await rm(tarball);
    // Another worker may have been faster; then its copy is the same.
    await rename(folder, home).catch(() => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return binary;
}
