import { rm } from 'node:fs/promises';
import { spoolFolder } from './spool.js';

/** Before a test run: what an earlier one let out is not this one's. */
export default async function clearSpool(): Promise<void> {
  await rm(spoolFolder, { recursive: true, force: true });
}
