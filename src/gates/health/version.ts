import { headerOf } from '../../http/headers.js';
import type { HttpResponse } from '../../http/http.js';
import { parseJson, valuesAt } from '../../http/json-path.js';
import type { VersionPlace } from './input.js';

/** Where services put the commit that they were built from, looked at when nobody says where. */
const usualPaths = [
  'commit',
  'commit_sha',
  'commitSha',
  'git_commit',
  'gitCommit',
  'git_sha',
  'gitSha',
  'sha',
  'revision',
  'git.commit',
  'git.sha',
  'git.commit.id',
  'build.commit',
  'build.sha',
  'version',
];
const usualHeaders = [
  'x-commit',
  'x-commit-sha',
  'x-git-commit',
  'x-git-sha',
  'x-revision',
  'x-version',
  'x-app-version',
];
const shortestCommit = 7;
const commitForm = /^[0-9a-f]{7,64}$/i;

/** Whether the seen version is the expected one: the same text, or commits of which one begins with the other. */
export function isSameVersion(seen: string, expected: string): boolean {
  const [a, b] = [seen.trim().toLowerCase(), expected.trim().toLowerCase()];
  if (a === b) return a !== '';
  if (!commitForm.test(a) || !commitForm.test(b)) return false;
  return Math.min(a.length, b.length) >= shortestCommit && (a.startsWith(b) || b.startsWith(a));
}

/** The version that an answer shows; undefined where it shows none. In the usual places only a commit counts. */
export function versionIn(answer: HttpResponse, place: VersionPlace | undefined): string | undefined {
  if (place === undefined) {
    const found = [
      ...usualPaths.flatMap((path) => textsAt(answer, path)),
      ...usualHeaders.flatMap((name) => headerOf(answer.headers, name) ?? []),
    ];
    return found.find((text) => commitForm.test(text.trim()))?.trim();
  }
  const text = placed(answer, place)?.trim();
  return text === '' ? undefined : text;
}

function placed(answer: HttpResponse, place: VersionPlace): string | undefined {
  switch (place.in) {
    case 'json':
      return textsAt(answer, place.path)[0];
    case 'header':
      return headerOf(answer.headers, place.name.toLowerCase());
    case 'pattern': {
      const found = place.pattern.exec(answer.body);
      return found?.[1] ?? found?.[0];
    }
  }
}

function textsAt({ body }: HttpResponse, path: string): readonly string[] {
  const json = parseJson(body);
  if (json === undefined) return [];
  return valuesAt(json, path).flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  );
}
