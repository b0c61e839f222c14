import { start } from './index.js';

await start('http-smoke', '6a9519b904d1f964');
