import { start } from './index.js';

await start('smoke', '21d8ebff3ae6fe0e');
