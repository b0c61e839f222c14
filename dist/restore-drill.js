import { start } from './index.js';

await start('restore-drill');
