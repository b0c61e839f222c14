import { start } from './index.js';

await start('render-job-post');
