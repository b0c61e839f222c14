import { start } from './index.js';

await start('backup', '6a9519b904d1f964');
