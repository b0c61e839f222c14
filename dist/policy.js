import { start } from './index.js';

await start('policy', '6a9519b904d1f964');
