import { z } from 'zod';
import { formatServerVersion, parseServerVersion, type ServerVersion } from '../core/server-version.js';
import type { Field } from './field.js';

export interface Majors {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** A version of PostgreSQL, with its minor version or without: `14`, `14.2`. */
export function serverVersion(
  description: string,
  { min, max, default: usual }: Majors,
): Field<ServerVersion> {
  const form = `must be a version of PostgreSQL from ${min} to ${max}: ${max}, or ${max}.2 with its minor version`;
  const read = (text: string): ServerVersion | undefined => {
    const version = /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? parseServerVersion(text) : undefined;
    return version && version.major >= min && version.major <= max ? version : undefined;
  };
  return {
    type: 'text',
    description,
    defaultValue: { major: usual },
    defaultText: formatServerVersion({ major: usual }),
    runnerDefault: undefined,
    hint: '<version>',
    schema: z.union([z.number(), z.string()], { error: form }).transform((value, context) => {
      const version = read(String(value));
      if (version) return version;
      context.addIssue({ code: 'custom', message: form });
      return z.NEVER;
    }),
    parse(text) {
      const version = read(text);
      return version
        ? { ok: true, value: version }
        : { ok: false, what: `is ${JSON.stringify(text.slice(0, 40))}: ${form}` };
    },
  };
}
