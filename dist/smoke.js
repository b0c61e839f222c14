import { start } from './index.js';

await start('smoke', '6a9519b904d1f964');
