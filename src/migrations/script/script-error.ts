import type { Source } from './source.js';

/** A script that cannot be run as it stands, and the place that says why. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly source: Source;
  readonly offset: number;

  constructor(message: string, source: Source, offset: number) {
    super(message);
    this.source = source;
    this.offset = offset;
  }
}
