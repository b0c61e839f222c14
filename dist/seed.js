import { start } from './index.js';

await start('seed', '6a9519b904d1f964');
