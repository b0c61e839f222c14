import type { CheckResult } from '../../core/check-result.js';
import { appBackup } from '../../gates/backup/app-backup.js';
import type { Host } from '../../host/host.js';
import { openHttp } from '../open-http.js';
import { runKeyOf } from '../run-key.js';
import type { BackupGiven } from './backup-inputs.js';

type EndpointGiven = BackupGiven & { readonly endpointUrl: string };

/** Whether the app itself is asked for a backup. */
export function asksApp(given: BackupGiven): given is EndpointGiven {
  return given.endpointUrl !== undefined;
}

/** Asks the app for its backup. */
export async function backUpByApp(given: EndpointGiven, host: Host): Promise<CheckResult> {
  const { clock, signal, log } = host;
  const http = openHttp(host);
  try {
    return await appBackup(
      {
        base: given.endpointUrl.replace(/\/+$/, ''),
        start: given.endpointStart ?? '/api/admin/backup-now',
        list: given.endpointList ?? '/api/admin/backups',
        token: given.endpointToken,
        database: given.expectDatabase ?? '',
        maxAgeMs: given.maxAge,
        trigger: given.endpointTrigger ?? true,
        timeoutMs: given.timeout ?? 3_600_000,
        runKey: runKeyOf(host),
      },
      { http, clock, signal, progress: log.progress, onSecret: host.mask },
    );
  } finally {
    await http.close();
  }
}
