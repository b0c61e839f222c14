import { posix } from 'node:path';
import type { Candidate } from '../migrations/engine.js';
import { installSteps } from './init-packages.js';

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

export interface InitPlace {
  /** The folder of the settings file from the repository's root; empty for the root. */
  readonly prefix: string;
  /** All files of the repository. */
  readonly files: readonly string[];
}

/** `.github/workflows/lockkeeper.yml`. */
export function workflowText(places: readonly Candidate[], { prefix, files }: InitPlace): string {
  const lines = [
    'name: Lockkeeper',
    'on: pull_request',
    'permissions: { contents: read, pull-requests: write }',
    'jobs:',
    '  migrations:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - uses: ${checkout}`,
    '        with: { fetch-depth: 0, persist-credentials: false }',
    ...installSteps(places, files),
    '      - uses: OWNER/lockkeeper@v1',
    ...(prefix === '' ? [] : [`        with: { working-directory: ${JSON.stringify(prefix)} }`]),
  ];
  return `${lines.join('\n')}\n`;
}

const schema = 'https://raw.githubusercontent.com/OWNER/lockkeeper/v1/schemas/lockkeeper.schema.json';

/** `lockkeeper.yml` with what was found, and the settings that teams ask for next as comments. */
export function settingsFileText(places: readonly Candidate[], prefix: string): string {
  const within = (dir: string): string => posix.relative(prefix, dir) || '.';
  const [first, ...others] = places;
  const found =
    first && others.length === 0
      ? [`# ${oneLine(first.reason)}`, `engine: ${first.engine}`, `dir: ${JSON.stringify(within(first.dir))}`]
      : ['projects:', ...places.flatMap((place, index) => projectLines(place, within(place.dir), index))];
  return [`# yaml-language-server: $schema=${schema}`, ...found, '', ...suggestions, ''].join('\n');
}

function projectLines(place: Candidate, dir: string, index: number): readonly string[] {
  const word = dir.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return [
    `  # ${oneLine(place.reason)}`,
    `  - name: ${JSON.stringify(word.slice(0, 64) || `project-${index + 1}`)}`,
    '    path: .',
    `    engine: ${place.engine}`,
    `    dir: ${JSON.stringify(dir)}`,
  ];
}

/** A file name may hold a line break; a comment may not. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ');
}

const suggestions: readonly string[] = [
  '# The major version that runs in production:',
  '# postgres-version: 17',
  '',
  '# SQL that creates what the migrations presuppose (roles, extensions, tables):',
  '# before: db/before.sql',
  '',
  '# Severity by rule; `lockkeeper explain <rule>` tells what each is about:',
  '# rules:',
  '#   missing-down: warning',
  '',
  '# The least severity that fails a run:',
  '# fail-on: error',
];
