import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../../core/errors.js';
import { type ChildResult, runChild } from '../../../host/child.js';
import { failure } from '../expect/answer.js';
import type { HurlStep } from '../model.js';
import type { Row } from '../run/perform.js';
import type { Session } from '../run/session.js';

/** As hurl 4 to 8 write it (`--report-json`): a list with one entry a file. */
const reportSchema = z.array(
  z.object({
    success: z.boolean(),
    entries: z.array(
      z.object({
        line: z.int(),
        time: z.number(),
        calls: z.array(
          z.object({
            request: z.object({ method: z.string(), url: z.string() }),
            response: z.object({ status: z.int() }),
          }),
        ),
        captures: z.array(z.object({ name: z.string(), value: z.unknown() })),
        asserts: z.array(z.object({ success: z.boolean(), message: z.string().optional(), line: z.int() })),
      }),
    ),
    cookies: z.array(z.object({ value: z.string() })),
  }),
);

type Entry = z.infer<typeof reportSchema>[number]['entries'][number];

const mostOutput = 1024 * 1024;
const shortestHidden = 8;

/**
 * Runs a `.hurl` file with the program of that name. Variables go through a file that nobody else can read, never
 * through the argument list; the report is read and deleted, because it holds captured values.
 */
export async function runHurl(
  step: HurlStep,
  session: Session,
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string>> },
): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-hurl-'));
  try {
    const variables = join(folder, 'variables');
    await writeFile(variables, variableLines(session.variables), { mode: 0o600 });
    const report = join(folder, 'report');
    const command = [
      'hurl',
      '--no-color',
      '--report-json',
      report,
      '--variables-file',
      variables,
      join(root, step.hurl),
    ];
    const result = await runChild(command, {
      cwd: root,
      env,
      timeoutMs: Math.max(1000, session.deadline - session.clock.now()),
      signal: session.signal,
      maxOutputBytes: mostOutput,
    });
    session.signal.throwIfAborted();
    const text = await readFile(join(report, 'report.json'), 'utf8').catch(() => undefined);
    return rowsOf(step, { text, result }, session.hide);
  } catch (error) {
    session.signal.throwIfAborted();
    return [failedRow(step, `hurl could not be started: ${messageOf(error)}`)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A value of several lines cannot stand in such a file. */
function variableLines(variables: ReadonlyMap<string, string>): string {
  return [...variables]
    .filter(([, value]) => !/[\r\n]/.test(value))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What became of each request of the file. */
export function rowsOf(
  step: HurlStep,
  {
    text,
    result,
  }: { readonly text: string | undefined; readonly result: Pick<ChildResult, 'code' | 'stderr' | 'endedBy'> },
  hide: (secret: string) => void,
): readonly Row[] {
  const [file] = readReport(text) ?? [];
  if (!file) return [failedRow(step, complaint(result))];
  for (const { value } of [...file.cookies, ...file.entries.flatMap(({ captures }) => captures)]) {
    if (typeof value === 'string' && value.length >= shortestHidden) hide(value);
  }
  const rows = file.entries.map((entry) => entryRow(step, entry));
  if (file.success || rows.some(({ status }) => status === 'failed')) return rows;
  return [...rows, failedRow(step, complaint(result))];
}

function readReport(text: string | undefined): z.infer<typeof reportSchema> | undefined {
  try {
    return reportSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

function entryRow(step: HurlStep, { line, time, calls, asserts }: Entry): Row {
  const call = calls.at(-1);
  const { method = 'hurl', url = step.hurl } = call?.request ?? {};
  const failed = asserts.filter(({ success }) => !success);
  return {
    request: { name: `${step.name}, line ${line}`, method, place: { file: step.hurl, line }, secret: true },
    url,
    status: failed.length > 0 ? 'failed' : 'passed',
    durationMs: time,
    tries: Math.max(1, calls.length),
    ...(call ? { code: call.response.status } : {}),
    failures: failed.map(({ message = '', line: at }) =>
      failure('imported', `line ${at}`, assertTexts(message)),
    ),
  };
}

/** Of hurl's drawing with arrows: its title, what was expected, and what was there. */
function assertTexts(message: string): { readonly expected: string; readonly got: string } {
  const lines = message.split('\n').map((line) => line.replace(/^[\s\d]*\|/, '').trim());
  const said = (word: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${word}:`))
      ?.slice(word.length + 1)
      .trim();
  const arrow = lines.find((line) => line.startsWith('^'))?.replace(/^\^+\s*/, '');
  return {
    expected: said('expected') ?? lines[0] ?? 'the assertion holds',
    got: said('actual') ?? arrow ?? 'not so',
  };
}

function failedRow(step: HurlStep, got: string): Row {
  return {
    request: { name: step.name, method: 'hurl', place: step.place, secret: true },
    url: step.hurl,
    status: 'failed',
    durationMs: 0,
    tries: 1,
    failures: [failure('imported', 'hurl', { expected: 'the file runs', got })],
  };
}

function complaint({ code, stderr, endedBy }: Pick<ChildResult, 'code' | 'stderr' | 'endedBy'>): string {
  if (endedBy === 'timeout') return 'hurl was stopped: the time for all requests was up';
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return [`hurl ended with code ${code ?? 'unknown'}`, ...lines.slice(0, 8)].join('\n');
}
