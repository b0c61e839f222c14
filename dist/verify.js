import { start } from './index.js';

await start('verify', '6a9519b904d1f964');
