import { redactor } from '../../core/redact.js';
import { type LineChild, openLineChild, type Reply } from '../../host/child.js';
import type { SentStatement, Target } from '../engine.js';

/** How to start a helper process that runs single steps of code migrations. */
export interface DriverPlan {
  readonly command: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** What marks an answer, for a helper that cannot keep the project's code off its standard output. */
  readonly answerPrefix?: string;
  /** The first line that it is sent; it answers with one line when it is ready. */
  readonly setup: object;
}

/** A helper's answer with what it printed meanwhile, or how it ended instead. */
export interface DriverReply {
  readonly endedBy: Reply['endedBy'];
  readonly answer: Readonly<Record<string, unknown>>;
  readonly output: string;
  /** From the question to the answer, without the start of the helper. */
  readonly durationMs: number;
}

/** A helper process that is started when it is first needed, and again after it has died. */
export interface StepDriver {
  /** The helper's first answer. Starts it. */
  ready(): Promise<DriverReply>;
  ask(request: object): Promise<DriverReply>;
  stop(): Promise<void>;
}

/** Output of one step after which its process is stopped: more than any log that a person reads. */
const maxOutputBytes = 8_000_000;

/** Wraps a helper process that speaks JSON lines. */
export function stepDriver(plan: DriverPlan): StepDriver {
  let child: LineChild | undefined;
  const send = async (message: object): Promise<DriverReply> => {
    const started = performance.now();
    const reply = child
      ? await child.ask(JSON.stringify(message), plan.timeoutMs)
      : { endedBy: 'exit' as const, output: '' };
    const answer = reply.endedBy === 'answer' ? parseAnswer(reply.line) : {};
    return {
      endedBy: answer ? reply.endedBy : 'exit',
      answer: answer ?? {},
      output: reply.output,
      durationMs: performance.now() - started,
    };
  };
  const stop = async (): Promise<void> => {
    await child?.stop();
    child = undefined;
  };
  const ready = async (): Promise<DriverReply> => {
    await stop();
    child = await openLineChild(plan.command, {
      cwd: plan.cwd,
      env: plan.env,
      signal: plan.signal,
      maxOutputBytes,
      ...(plan.answerPrefix !== undefined && { answerPrefix: plan.answerPrefix }),
    });
    return send(plan.setup);
  };
  return {
    ready,
    stop,
    async ask(request) {
      if (!child?.alive) {
        const first = await ready();
        if (first.endedBy !== 'answer' || first.answer.ok !== true) return first;
      }
      const reply = await send(request);
      if (reply.answer.stale === true) await stop();
      return reply;
    },
  };
}

function parseAnswer(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Text without the target's address and its password, however they are encoded. */
export function withoutSecrets(text: string, target: Target): string {
  const { password } = new URL(target.url);
  return redactor([target.url, decodeURIComponent(password)])(text);
}

/** A statement as it is shown: white space joined, cut to what fits a few lines. */
export function shorten(sql: string): string {
  const text = sql.trim().replace(/\s+/g, ' ');
  return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}

/** The last lines of what a process printed, secrets removed before: a cut could leave a part of one. */
export function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-30).join('\n').slice(-4000);
}

/** What a helper says of the statements that a file's code has made; nothing where it says nothing. */
export function sentBy({ answer }: DriverReply, file: string): readonly SentStatement[] {
  const sent = (answer.sent ?? []) as readonly { readonly text: string; readonly line: number }[];
  return sent.map(({ text, line }) => ({ text, location: { file, line } }));
}
