import { start } from './index.js';

await start('policy', '21d8ebff3ae6fe0e');
