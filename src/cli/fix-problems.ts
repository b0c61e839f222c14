import type { Problem } from '../core/errors.js';

export interface FixGiven {
  readonly fix?: boolean | undefined;
  readonly write?: boolean | undefined;
  readonly writeBaseline?: boolean | undefined;
}

/** What contradicts each other among the options of `lint` that change files. */
export function fixProblems({ fix, write, writeBaseline }: FixGiven): readonly Problem[] {
  return [
    ...(write && !fix
      ? [
          {
            what: 'there is nothing to write without --fix',
            where: 'write',
            fix: 'lockkeeper lint --fix --write',
          },
        ]
      : []),
    ...(fix && writeBaseline
      ? [
          {
            what: 'a finding is mended or accepted, not both at once',
            where: 'write-baseline',
            fix: 'run lockkeeper lint --fix --write first, then lockkeeper lint --write-baseline',
          },
        ]
      : []),
  ];
}
