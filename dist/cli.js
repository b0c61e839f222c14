#!/usr/bin/env node
import { start } from './index.js';

await start('cli', '21d8ebff3ae6fe0e');
