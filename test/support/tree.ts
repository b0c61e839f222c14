import type { Tree } from '../../src/core/tree.js';

/** A tree that exists only in the test: path to text. */
export function memoryTree(files: Readonly<Record<string, string>>, label = 'memory'): Tree {
  return {
    label,
    files: async (dir) =>
      Object.keys(files)
        .filter((path) => dir === '' || path.startsWith(`${dir}/`))
        .sort(),
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`the test's tree has no ${path}`);
      return text;
    },
  };
}
