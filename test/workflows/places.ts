import { fileURLToPath } from 'node:url';

/** The checkout that is tested. This file runs as `build/test/workflows/places.js`. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** Where the workflow files and the stand-ins lie. */
export const folder = `${checkout}/test/workflows`;
