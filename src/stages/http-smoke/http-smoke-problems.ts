import type { Problem } from '../../core/errors.js';
import type { HttpSmokeGiven } from './http-smoke-inputs.js';

/** What is wrong with the inputs alone; the file and the reports are looked at later. */
export function httpSmokeProblems({ baseUrl }: HttpSmokeGiven): readonly Problem[] {
  return baseUrl === undefined ? [] : addressProblems(baseUrl, 'base-url');
}

/** What is wrong with an address that paths are to be added to. */
export function addressProblems(base: string, where: NonNullable<Problem['where']>): readonly Problem[] {
  if (/^https?:\/\/[^/\s]/i.test(base)) return [];
  return [
    {
      what: `${JSON.stringify(base)} is no address`,
      where,
      fix: 'write it whole: https://api.example.com',
    },
  ];
}
