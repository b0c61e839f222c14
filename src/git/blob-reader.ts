import { spawn } from 'node:child_process';
import { gitEnvironment } from './run-git.js';

/** Reads blobs by id through one `git cat-file --batch` that lives as long as this program. */
export interface BlobReader {
  read(id: string): Promise<Buffer>;
}

interface Waiting {
  resolve(content: Buffer): void;
  reject(error: Error): void;
}

/** Starts git on the first read. An idle reader does not keep the program alive; git ends with its input. */
export function blobReader(root: string): BlobReader {
  let process_: ReturnType<typeof start> | undefined;
  return {
    read(id) {
      process_ ??= start(root, () => {
        process_ = undefined;
      });
      return process_(id);
    },
  };
}

function start(root: string, onEnd: () => void): (id: string) => Promise<Buffer> {
  const child = spawn('git', ['--no-pager', 'cat-file', '--batch'], {
    cwd: root,
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting: Waiting[] = [];
  const next = answerReader();
  const hold = (alive: boolean) => {
    for (const handle of [child, child.stdin, child.stdout]) {
      if (alive) (handle as unknown as { ref(): void }).ref();
      else (handle as unknown as { unref(): void }).unref();
    }
  };
  const fail = (error: Error) => {
    onEnd();
    for (const one of waiting.splice(0)) one.reject(error);
  };
  child.once('error', fail);
  child.once('close', () => fail(new Error('git cat-file ended early')));
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => {
    for (const answer of next(chunk)) {
      const one = waiting.shift();
      if (answer) one?.resolve(answer);
      else one?.reject(new Error('git has no such object; is the clone incomplete?'));
    }
    if (waiting.length === 0) hold(false);
  });
  return (id) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) hold(true);
      waiting.push({ resolve, reject });
      child.stdin.write(`${id}\n`);
    });
}

/**
 * Cuts the stream of `git cat-file --batch` into contents: `<id> blob <size>`, a line end, the content, a line
 * end. Undefined stands for a missing object.
 */
export function answerReader(): (chunk: Buffer) => (Buffer | undefined)[] {
  let parts: Buffer[] = [];
  let held = 0;
  let needed = 0;
  return (chunk) => {
    parts.push(chunk);
    held += chunk.length;
    const answers: (Buffer | undefined)[] = [];
    if (held < needed) return answers;
    let rest = Buffer.concat(parts);
    needed = 0;
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      const [, kind, size] = rest.subarray(0, end).toString('latin1').split(' ');
      const length = kind === 'missing' ? 0 : Number(size) + 1;
      if (rest.length < end + 1 + length) {
        needed = end + 1 + length;
        break;
      }
      answers.push(kind === 'missing' ? undefined : Buffer.from(rest.subarray(end + 1, end + length)));
      rest = rest.subarray(end + 1 + length);
    }
    parts = [rest];
    held = rest.length;
    return answers;
  };
}
