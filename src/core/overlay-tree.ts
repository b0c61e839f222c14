import type { Tree } from './tree.js';

/** A tree with some files changed or added in memory; without `root`, because they do not lie there. */
export function overlayTree(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  if (texts.size === 0) return tree;
  return {
    label: tree.label,
    async files(dir) {
      const own = [...texts.keys()].filter((path) => dir === '' || dir === '.' || path.startsWith(`${dir}/`));
      return [...new Set([...(await tree.files(dir)), ...own])].sort();
    },
    read: async (path) => texts.get(path) ?? tree.read(path),
  };
}
