import { start } from './index.js';

await start('drift', '6a9519b904d1f964');
