import { start } from './index.js';

await start('restore-drill', '6a9519b904d1f964');
