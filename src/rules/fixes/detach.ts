import type { Fix } from './fix.js';

/** Detaching CONCURRENTLY makes another schema (measured on 14 to 18), so that it is never written for anybody. */
export const detach: Fix = () => ({
  declined:
    'DETACH ... CONCURRENTLY leaves a CHECK of the bound on the partition, which the plain one does not: choose it yourself',
});
