import { start } from './index.js';

await start('drift', '21d8ebff3ae6fe0e');
