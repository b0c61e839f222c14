import { start } from './index.js';

await start('backup', '21d8ebff3ae6fe0e');
