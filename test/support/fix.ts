import { type FixedLint, fixLint } from '../../src/gates/lint/fix/fix-lint.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import { type FixLayout, type LayoutName, layouts, type SimpleMigration } from './fix-layouts.js';
import { today } from './lint.js';
import { memoryTree } from './tree.js';

export interface FixProject {
  readonly layout: LayoutName;
  /** On the base branch. */
  readonly base: readonly SimpleMigration[];
  /** What the change adds. */
  readonly change: readonly SimpleMigration[];
  /** More files of the change, or others in place of those that the layout gives. */
  readonly more?: Readonly<Record<string, string>>;
  readonly levels?: Readonly<Record<string, 'error' | 'warning' | 'notice' | 'off'>>;
}

export type Files = Readonly<Record<string, string>>;

/** Files on the base, and with the change. */
export function filesIn({ layout, base, change, more = {} }: FixProject): { base: Files; head: Files } {
  const { marks, files }: FixLayout = layouts[layout];
  const merge = (migrations: readonly SimpleMigration[], first: number): Files =>
    Object.assign({}, ...migrations.map((migration, index) => files(first + index, migration)));
  const onBase = { ...marks, ...merge(base, 1) };
  return { base: onBase, head: { ...onBase, ...merge(change, base.length + 1), ...more } };
}

/** What `--fix` makes of a project. */
export async function fixProject(project: FixProject): Promise<FixedLint & { readonly files: Files }> {
  const { base, head } = filesIn(project);
  const { engine: name, dir }: FixLayout = layouts[project.layout];
  return fixFiles({ base, head, name, dir, levels: project.levels });
}

/** The same of files as they are. */
export async function fixFiles(given: {
  readonly base: Files;
  readonly head: Files;
  readonly name: FixLayout['engine'];
  readonly dir: string;
  readonly levels?: FixProject['levels'];
}): Promise<FixedLint & { readonly files: Files }> {
  const engine = await loadEngine(given.name);
  const [baseTree, tree] = [memoryTree(given.base, 'origin/main'), memoryTree(given.head)];
  const discover = (from: typeof tree) => engine.discover(from, { dir: given.dir });
  const history = await discover(tree);
  const added = Object.keys(given.head).filter((path) => !(path in given.base));
  const fixed = await fixLint({
    mergedTree: tree,
    discover,
    lint: {
      project: '.',
      scope: 'new',
      now: today,
      postgresVersion: { major: 14 },
      head: history,
      base: await discover(baseTree),
      tree,
      baseTree,
      changes: added.map((path) => ({ path, status: 'added' })),
      levels: given.levels,
    },
  });
  return { ...fixed, files: { ...given.head, ...Object.fromEntries(fixed.texts) } };
}
