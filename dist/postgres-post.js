import { start } from './index.js';

await start('postgres-post', '21d8ebff3ae6fe0e');
