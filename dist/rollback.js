import { start } from './index.js';

await start('rollback', '6a9519b904d1f964');
