import { start } from './index.js';

await start('restore-drill', '21d8ebff3ae6fe0e');
