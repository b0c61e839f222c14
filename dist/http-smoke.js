import { start } from './index.js';

await start('http-smoke');
