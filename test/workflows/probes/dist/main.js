import { appendFileSync } from 'node:fs';

const who = process.env.INPUT_WHO;
appendFileSync(process.env.GITHUB_OUTPUT, `greeting<<END\nhello\n${who}\nEND\n`);
if (process.env.GITHUB_STATE) appendFileSync(process.env.GITHUB_STATE, `who=${who}\n`);
process.stdout.write('::error file=migrations/1.sql,line=3,title=A title::two%0Alines\n');
process.exitCode = who === 'failure' ? 1 : 0;
