import { start } from './index.js';

await start('postgres-post', '6a9519b904d1f964');
