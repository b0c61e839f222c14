import { register } from 'node:module';

/** Preloaded with `--import`: prints every module that is loaded after it. */
register('./print-loads.js', import.meta.url);
