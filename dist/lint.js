import { start } from './index.js';

await start('lint', '21d8ebff3ae6fe0e');
