import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { messageOf, UserError } from '../../core/errors.js';
import type { SqlScript } from '../model.js';

/** What the file beside `up.sql` says of a migration. */
export interface Metadata {
  readonly name?: string;
  readonly parents?: readonly string[];
  readonly mode?: SqlScript['mode'];
}

/**
 * `metadata.toml` of diesel. A migration that runs outside of a transaction is sent as one message all the same
 * (`batch_execute`). Throws `UserError` for a file that is no TOML.
 */
export function dieselMetadata(file: string, text: string | undefined): Metadata {
  const data = parsed(file, text, parseToml);
  return data?.run_in_transaction === false ? { mode: 'one-message' } : {};
}

/** `metadata.yaml` of sourcegraph's migrator. Throws `UserError` for a file that is no YAML. */
export function sourcegraphMetadata(file: string, text: string | undefined): Metadata {
  const data = parsed(file, text, parseYaml);
  if (!data) return {};
  const { name, parents, createIndexConcurrently } = data;
  return {
    ...(typeof name === 'string' && { name }),
    parents: Array.isArray(parents) ? parents.map(String) : [],
    ...(createIndexConcurrently === true && { mode: 'plain' as const }),
  };
}

function parsed(
  file: string,
  text: string | undefined,
  parse: (text: string) => unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const data = parse(text);
    return typeof data === 'object' && data !== null
      ? (data as Readonly<Record<string, unknown>>)
      : undefined;
  } catch (cause) {
    throw new UserError({ what: 'cannot be parsed', where: { file }, why: messageOf(cause) }, { cause });
  }
}
