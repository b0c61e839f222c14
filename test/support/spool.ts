import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Where everything that a test run let out is kept until it is searched for planted secrets. */
export const spoolFolder = join(process.cwd(), 'build/spool');

/** Keeps a text that left Lockkeeper: a log, an output, a file, the body of a request. `from` is for the person who finds it. */
export function spool(from: string, text: string): void {
  if (text === '') return;
  mkdirSync(spoolFolder, { recursive: true });
  appendFileSync(join(spoolFolder, `${process.pid}.txt`), `\n== ${from}\n${text}\n`);
}

/** Keeps what a call answers or fails with, and hands it on. */
export async function spooled<T>(from: string, call: () => Promise<T>): Promise<T> {
  try {
    const result = await call();
    spool(`what ${from} answered`, JSON.stringify(result));
    return result;
  } catch (error) {
    spool(`why ${from} failed`, String(error));
    throw error;
  }
}
