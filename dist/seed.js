import { start } from './index.js';

await start('seed', '21d8ebff3ae6fe0e');
