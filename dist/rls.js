import { start } from './index.js';

await start('rls', '6a9519b904d1f964');
