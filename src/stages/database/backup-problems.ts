import { type Problem, UserError } from '../../core/errors.js';
import { readRecipient } from '../../gates/backup/cipher.js';
import { isS3, readS3Place } from '../../storage/s3/place.js';
import { addressProblems } from '../http-smoke/http-smoke-problems.js';
import type { BackupGiven, StoreGiven } from './backup-inputs.js';

/** What is wrong with the inputs alone; database, programs and bucket are looked at later. */
export function backupProblems(given: BackupGiven): readonly Problem[] {
  return given.endpointUrl === undefined
    ? [...storeProblems(given), ...recipientProblems(given)]
    : endpointProblems(given.endpointUrl, given);
}

/** What is wrong with the place where backups are kept. */
export function storeProblems({ store, ...given }: StoreGiven): readonly Problem[] {
  if (store !== undefined && isS3(store)) {
    const place = readS3Place({ ...given, store }, {});
    return 'bucket' in place ? [] : place;
  }
  if (store !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(store)) return [];
  return [
    {
      what: store === undefined ? 'it is missing' : 'it is no folder and no bucket',
      where: 'store',
      fix: 'name the place where backups are kept: a folder, or s3://bucket/prefix',
    },
  ];
}

function recipientProblems({ encrypt }: BackupGiven): readonly Problem[] {
  try {
    if (encrypt !== undefined) readRecipient(encrypt);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems;
  }
}

function endpointProblems(url: string, given: BackupGiven): readonly Problem[] {
  // What is told of a dump of ours has no meaning for an app that makes its own.
  const strangers = [
    ['store', given.store],
    ['encrypt', given.encrypt],
    ['keep', given.keep],
    ['keep-days', given.keepDays],
  ] as const;
  return [
    ...addressProblems(url, 'endpoint-url'),
    ...strangers.flatMap(([where, value]) => (value === undefined ? [] : [{ ...besides, where }])),
    ...(given.endpointTrigger === false && given.maxAge === undefined ? [nothingToDo] : []),
  ];
}

const besides: Problem = {
  what: 'it is given together with endpoint-url',
  why: 'the app keeps its backups itself',
  fix: 'leave one of them away; to have both backups, run two steps',
};

const nothingToDo: Problem = {
  what: 'it is false, and max-age is not given',
  where: 'endpoint-trigger',
  fix: 'say how old the newest backup of the app may be: max-age: 26h',
};
