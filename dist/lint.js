import { start } from './index.js';

await start('lint', '6a9519b904d1f964');
