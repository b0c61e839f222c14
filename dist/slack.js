import { start } from './index.js';

await start('slack', '6a9519b904d1f964');
