import { start } from './index.js';

await start('render-deploy', '21d8ebff3ae6fe0e');
