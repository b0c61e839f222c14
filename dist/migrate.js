import { start } from './index.js';

await start('migrate');
