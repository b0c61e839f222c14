import type { BlockSettings } from '../file/block-schemas.js';
import type { PlannedRequest } from '../model.js';
import type { Block } from './block.js';
import { type Planning, plainRequest, success } from './request.js';

const listPath = '/api/admin/backups';

const idPaths = [
  '$.id',
  '$.backup_id',
  '$.backupId',
  '$.backup.id',
  '$.filename',
  '$.backup.filename',
  '$.file',
  '$.name',
  '$.backup',
  '$.job_id',
];

/**
 * Starts a backup and waits until it is done. The start has an Idempotency-Key that is one a run, and after an attempt
 * without an answer the list says whether it was made, before it is sent again.
 */
export function backup(settings: BlockSettings<'backup'>, planning: Planning): Block {
  const {
    start = '/api/admin/backup-now',
    list = listPath,
    token,
    id,
    within = 600_000,
    every = 5000,
  } = settings;
  const before = `backups before ${planning.place.line}`;
  const variable = `backup-id-${planning.place.line}`;
  const bearer = token === undefined ? {} : { token };
  const look: PlannedRequest = plainRequest(planning, {
    ...bearer,
    name: 'Backups that were there before',
    method: 'GET',
    url: list,
    expectations: [success, { kind: 'backup-list' }],
  });
  const done = { kind: 'backup-done', before, id: `\${${variable}}` } as const;
  return {
    name: 'Backup',
    requests: [
      { ...look, remember: before },
      plainRequest(planning, {
        ...bearer,
        name: 'Start a backup',
        method: 'POST',
        url: start,
        idempotent: true,
        retry: { times: 2, forMs: within, everyMs: every },
        doneWhen: { ...look, name: 'Was the backup made?', expectations: [success, done] },
        captures: [
          {
            name: variable,
            from: { kind: 'json', paths: id === undefined ? idPaths : [id] },
            secret: false,
            optional: true,
          },
        ],
      }),
      {
        ...look,
        name: 'Wait until the backup is done',
        expectations: [success, done],
        retry: { times: 1000, forMs: within, everyMs: every },
      },
    ],
    chained: true,
  };
}

export function backupAge(settings: BlockSettings<'backup-age'>, planning: Planning): Block {
  const { list = listPath, status, token, 'at-most': atMostMs } = settings;
  const bearer = token === undefined ? {} : { token };
  const look = plainRequest(planning, {
    ...bearer,
    name: 'The newest backup is young enough',
    method: 'GET',
    url: list,
    expectations: [success, { kind: 'backup-age', atMostMs }],
  });
  if (status === undefined) return { name: look.name, requests: [look], chained: false };
  const scheduler = plainRequest(planning, {
    ...bearer,
    name: 'The scheduler of backups runs',
    method: 'GET',
    url: status,
    expectations: [success, { kind: 'scheduler' }],
  });
  return { name: look.name, requests: [look, scheduler], chained: false };
}

export function migrations(settings: BlockSettings<'migrations'>, planning: Planning): Block {
  const { url = '/api/admin/migrations', token, newest } = settings;
  const request = plainRequest(planning, {
    name: 'No migration is pending',
    method: 'GET',
    url,
    ...(token === undefined ? {} : { token }),
    expectations: [success, { kind: 'migrations', ...(newest === undefined ? {} : { newest }) }],
  });
  return { name: request.name, requests: [request], chained: false };
}
