import { start } from './index.js';

await start('postgres', '6a9519b904d1f964');
