import { start } from './index.js';

await start('migrate', '21d8ebff3ae6fe0e');
