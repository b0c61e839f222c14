import { start } from './index.js';

await start('report', '21d8ebff3ae6fe0e');
