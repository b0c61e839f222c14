const leftOut: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  '.venv',
  'venv',
  '.tox',
  '__pycache__',
  'site-packages',
  'dist',
  'build',
]);

/** Whether a folder of this name holds nothing that a project wrote: every tree leaves it out. */
export function isLeftOut(folder: string): boolean {
  return leftOut.has(folder);
}
