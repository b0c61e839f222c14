import { readFile } from 'node:fs/promises';
import { writeWhole } from '../report-file.js';
import { type PostedMessage, readPosted } from './run-message.js';

/**
 * The file, from the working directory, in which a step leaves its message to the next step of the job; one a
 * channel. Not `.json`: everything of that name beside it is a report to be merged.
 */
export function stateFileOf(channel: string): string {
  return `.lockkeeper/slack-${channel.replace(/[^\w-]/g, '') || 'channel'}.state`;
}

/** What a step leaves to the next. */
export interface Left {
  /** Id and attempt of the run. */
  readonly run: string;
  readonly message: PostedMessage;
}

/** What an earlier step left; undefined when nobody did, or left something else. */
export async function readStateFile(path: string): Promise<Left | undefined> {
  try {
    const data: unknown = JSON.parse(await readFile(path, 'utf8'));
    const { run, message } = data as { run?: unknown; message?: unknown };
    const posted = readPosted(message);
    return typeof run === 'string' && posted ? { run, message: posted } : undefined;
  } catch {
    return undefined;
  }
}

export async function writeStateFile(path: string, left: Left): Promise<void> {
  await writeWhole(path, `${JSON.stringify(left, null, 2)}\n`);
}
