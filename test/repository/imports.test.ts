import { beforeAll, describe, expect, test } from '@jest/globals';
import { findCircles, readImportGraph, type SourceFile } from '../support/import-graph.js';

/** From the ground up: a room imports from lower floors and from itself. */
const floors = [
  ['core'],
  ['host', 'sql'],
  ['schema'],
  ['git', 'postgres', 'http', 'storage'],
  ['migrations'],
  ['rules'],
  ['platforms'],
  ['config'],
  ['gates', 'publish'],
  ['stages'],
  ['actions'],
  ['cli'],
  ['main.ts'],
] as const;

/** Packages that one room alone may import, so that everything else can do without them. */
const packageRooms: readonly (readonly [RegExp, RegExp])[] = [
  [/^@actions\/(?!github$)/, /^host\//],
  [/^@actions\/github$/, /^publish\/github\//],
  [/^pg(-copy-streams)?$/, /^postgres\//],
  [/^libpg-query$/, /^sql\/grammar\//],
  [/^@slack\//, /^publish\/slack\//],
  [/^undici$/, /^http\//],
  [/^@aws-sdk\//, /^storage\/s3\//],
];

let files: readonly SourceFile[] = [];

beforeAll(async () => {
  files = await readImportGraph();
});

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.some((room) => room === roomOf(path)));
}

/** `a -> b` for every import that a rule forbids. */
function imports(forbidden: (from: string, to: string) => boolean): readonly string[] {
  return files.flatMap(({ path, files: targets }) =>
    targets.filter((target) => forbidden(path, target)).map((target) => `${path} -> ${target}`),
  );
}

test('every file stands in a room with a floor', () => {
  expect(files.map(({ path }) => path).filter((path) => floorOf(path) < 0)).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test('every import leads to a file', () => {
  const known = new Set(files.map(({ path }) => path));
  expect(imports((_, to) => !known.has(to))).toEqual([]);
});

test('imports run downward only', () => {
  expect(imports((from, to) => roomOf(from) !== roomOf(to) && floorOf(to) >= floorOf(from))).toEqual([]);
});

test('there is no circle', () => {
  expect(findCircles(files)).toEqual([]);
});

test('nobody imports main.ts', () => {
  expect(imports((_, to) => to === 'main.ts')).toEqual([]);
});

test('an action’s folder is opened by the table of actions alone', () => {
  const actionFolder = /^actions\/([^/]+)\//;
  expect(
    imports((from, to) => {
      const folder = actionFolder.exec(to)?.[1];
      return folder !== undefined && actionFolder.exec(from)?.[1] !== folder && from !== 'actions/table.ts';
    }),
  ).toEqual([]);
});

test('packages stay in their rooms', () => {
  const strays = files.flatMap(({ path, packages }) =>
    packageRooms
      .filter(([, room]) => !room.test(path))
      .flatMap(([name]) => packages.filter((each) => name.test(each)).map((each) => `${path} -> ${each}`)),
  );
  expect(strays).toEqual([]);
});

test('no file is a drawer for everything', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\.ts|\/)/;
  expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
});

describe('the search for circles', () => {
  const file = (path: string, ...targets: string[]): SourceFile => ({ path, files: targets, packages: [] });
  test('finds one', () => {
    expect(findCircles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual([['b', 'c', 'b']]);
  });
  test('takes a diamond for none', () => {
    expect(findCircles([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')])).toEqual([]);
  });
});
