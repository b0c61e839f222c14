import { start } from './index.js';

await start('render-job', '6a9519b904d1f964');
