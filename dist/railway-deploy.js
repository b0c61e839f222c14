import { start } from './index.js';

await start('railway-deploy', '6a9519b904d1f964');
