import { start } from './index.js';

await start('report', '6a9519b904d1f964');
