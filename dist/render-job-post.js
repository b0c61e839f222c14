import { start } from './index.js';

await start('render-job-post', '21d8ebff3ae6fe0e');
