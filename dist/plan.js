import { start } from './index.js';

await start('plan', '6a9519b904d1f964');
