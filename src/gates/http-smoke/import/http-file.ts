import type { PlacedProblem } from '../../../config/yaml-problems.js';
import type { Body, PlannedRequest, RequestStep } from '../model.js';
import { type Common, plainRequest } from '../plan/request.js';

/** What a `.http` file says, in the subset that editors share. */
export interface HttpFile {
  readonly steps: readonly RequestStep[];
  /** `@name = value` lines. */
  readonly variables: Readonly<Record<string, string>>;
  /** Lines that are not understood: nothing of the file is sent then. */
  readonly problems: readonly PlacedProblem[];
}

const requestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/;

/**
 * Reads a `.http` or `.rest` file: requests parted by `###`, `# @name`, headers, a body, `@variable = value` and
 * `{{variable}}`. Scripts, response handlers and bodies from files are not understood. Each answer must be a 2xx.
 */
export function readHttpFile(text: string, file: string, common: Common): HttpFile {
  const problems: PlacedProblem[] = [];
  const variables: Record<string, string> = {};
  const steps: RequestStep[] = [];
  for (const part of partsOf(text)) {
    const lines = part.lines.filter(({ text: line }) => !takeVariable(line, variables));
    const strange = lines.find(({ text: line }) => /^\s*([<>]|import\b|run\b|client\.|\?\?)/.test(line));
    if (strange) {
      problems.push({
        what: `\`${strange.text.trim()}\` is not understood`,
        where: { file, line: strange.number },
        why: 'scripts, response handlers and bodies from files belong to one editor',
        fix: 'remove it, or write the request in a YAML smoke file',
      });
      continue;
    }
    const step = stepOf({ ...part, lines }, file, { common, problems });
    if (step) steps.push(step);
  }
  return { steps, variables, problems };
}

interface Line {
  readonly text: string;
  readonly number: number;
}

interface Part {
  /** What stands behind `###`. */
  readonly title: string;
  readonly lines: readonly Line[];
}

function partsOf(text: string): readonly Part[] {
  const parts: { title: string; lines: Line[] }[] = [{ title: '', lines: [] }];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const separator = /^###\s*(.*)$/.exec(line);
    if (separator) parts.push({ title: separator[1]?.trim() ?? '', lines: [] });
    else parts.at(-1)?.lines.push({ text: line, number: index + 1 });
  }
  return parts;
}

function takeVariable(line: string, variables: Record<string, string>): boolean {
  const [, name, value = ''] = /^@([A-Za-z_][\w-]*)\s*=\s*(.*)$/.exec(line) ?? [];
  if (name === undefined) return false;
  variables[name] = ours(value.trim());
  return true;
}

interface Reading {
  readonly common: Common;
  readonly problems: PlacedProblem[];
}

function stepOf(
  { title, lines }: Part,
  file: string,
  { common, problems }: Reading,
): RequestStep | undefined {
  const comments = lines.map(({ text }) => /^\s*(?:#|\/\/)\s*@name\s+(.+)$/.exec(text)?.[1]?.trim());
  const content = lines.filter(({ text }) => !/^\s*(#|\/\/)/.test(text));
  const start = content.findIndex(({ text }) => text.trim() !== '');
  const first = content[start];
  if (!first) return undefined;
  const place = { file, line: first.number };
  const [, method, url] = requestLine.exec(first.text) ?? [];
  if (method === undefined || url === undefined) {
    const what = `\`${first.text.trim()}\` is no request line`;
    problems.push({
      what,
      where: place,
      fix: 'write a method and an address: GET https://api.example.com/health',
    });
    return undefined;
  }
  const blank = content.findIndex(({ text }, index) => index > start && text.trim() === '');
  const head = content.slice(start + 1, blank < 0 ? undefined : blank);
  const address =
    url +
    head
      .filter(isContinued)
      .map(({ text }) => text.trim())
      .join('');
  const headers = readHeaders(
    head.filter((line) => !isContinued(line)),
    file,
    problems,
  );
  const body = blank < 0 ? undefined : bodyText(content.slice(blank + 1));
  const name = comments.find((comment) => comment !== undefined) ?? (title || `${method} ${url}`);
  const request: PlannedRequest = plainRequest(
    { ...common, place },
    {
      name: ours(name),
      method,
      url: ours(address),
      headers,
      ...(body === undefined ? {} : { body }),
    },
  );
  return { name: request.name, place, always: false, requests: [request], chained: false };
}

/** A query that goes on over several lines. */
function isContinued({ text }: Line): boolean {
  return /^\s+[?&]/.test(text);
}

function readHeaders(
  lines: readonly Line[],
  file: string,
  problems: PlacedProblem[],
): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const { text, number } of lines) {
    const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined) entries.push([name, ours(value.trim())]);
    else
      problems.push({
        what: `\`${text.trim()}\` is no header`,
        where: { file, line: number },
        fix: 'write `Name: value`, or an empty line before the body',
      });
  }
  return Object.fromEntries(entries);
}

function bodyText(lines: readonly Line[]): Body | undefined {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return text === '' ? undefined : { kind: 'text', text: ours(text) };
}

/** `{{name}}` as our variables are written; a `$` that would read as one stays as it is. */
function ours(text: string): string {
  return text
    .replace(/\$(?=\{[^{])/g, '$$$$')
    .replace(/\{\{\s*([A-Za-z_][\w-]*)\s*\}\}/g, (_whole, name: string) => `\${${name}}`);
}
