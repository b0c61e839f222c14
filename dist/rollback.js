import { start } from './index.js';

await start('rollback', '21d8ebff3ae6fe0e');
