import type { Failure } from '../model.js';
import { type Answer, failure, headerText } from './answer.js';

/** Where an answer leads: a path, a whole address, or either with `*` for any text. */
export function redirectFailures(
  { to }: { readonly to: string },
  { response, url }: Answer,
): readonly Failure[] {
  const { status } = response;
  const location = headerText(response, 'location');
  if (status < 300 || status > 399 || location === undefined) {
    return [failure('expectation', 'redirect', { expected: to, got: location ?? `none, status ${status}` })];
  }
  const target = absolute(location, url);
  if (target !== undefined && matches(target, absoluteForm(to, url))) return [];
  return [failure('expectation', 'redirect', { expected: to, got: location })];
}

function absolute(location: string, url: string): string | undefined {
  return URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

/** The pattern as a whole address; its stars survive. */
function absoluteForm(pattern: string, url: string): string {
  if (pattern.startsWith('*')) return pattern;
  return absolute(pattern, url) ?? pattern;
}

function matches(text: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 'u').test(text);
}
