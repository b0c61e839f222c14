process.stdout.write(`cleaned up after ${process.env.STATE_who}\n`);
