import { start } from './index.js';

await start('rls', '21d8ebff3ae6fe0e');
