import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The tests of the Alembic engine make a virtual environment: says in one line when this machine cannot. */
const { status } = spawnSync('python3', ['-c', 'import ensurepip, venv'], { stdio: 'ignore' });
if (status !== 0) {
  process.stdout.write(
    'The tests need Python 3 with venv: install python3 and python3-venv, then run them again.\n',
  );
  process.exitCode = 1;
}
