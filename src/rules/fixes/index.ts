import { detach } from './detach.js';
import type { Fix, ScriptFix } from './fix.js';
import { ifNotExists } from './if-not-exists.js';
import { indexOutside } from './index-outside.js';
import { inlineConstraints } from './inline-constraints.js';
import { keyOutside } from './key-outside.js';
import { lockTimeout } from './lock-timeout.js';
import { notValid } from './not-valid.js';
import { refreshConcurrently } from './refresh.js';
import { setNotNull } from './set-not-null.js';

/** The rules whose findings have one safe rewrite, by id. */
export const fixes: ReadonlyMap<string, Fix> = new Map([
  ['constraint-scans', notValid],
  ['constraint-builds-index', keyOutside],
  ['add-column-scans', inlineConstraints],
  ['set-not-null-scans', setNotNull],
  ['index-not-concurrent', indexOutside],
  ['drop-index-not-concurrent', indexOutside],
  ['reindex-not-concurrent', indexOutside],
  ['concurrently-in-transaction', indexOutside],
  ['refresh-not-concurrent', refreshConcurrently],
  ['detach-not-concurrent', detach],
  ['concurrently-if-not-exists', ifNotExists],
]);

/** The same for rules about whole scripts. */
export const scriptFixes: ReadonlyMap<string, ScriptFix> = new Map([['lock-without-timeout', lockTimeout]]);
