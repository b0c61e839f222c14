import { start } from './index.js';

await start('health', '6a9519b904d1f964');
