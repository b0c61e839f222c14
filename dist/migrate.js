import { start } from './index.js';

await start('migrate', '6a9519b904d1f964');
