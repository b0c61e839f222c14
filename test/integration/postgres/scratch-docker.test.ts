import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startScratch } from '../../../src/postgres/scratch/server.js';

const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };

describe('an image that cannot be run is explained', () => {
  test('without a docker command', async () => {
    const env = { PATH: '/nowhere' };
    await expect(startScratch({ image: 'postgis/postgis:16-3.4' }, { ...services, env })).rejects.toThrow(
      /image: Docker cannot be used: there is no docker command on PATH[\s\S]*database-url/,
    );
  });

  test('without a running engine', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'docker-'));
    const message = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';
    writeFileSync(join(bin, 'docker'), `#!/bin/sh\necho '${message}' >&2\nexit 1\n`, { mode: 0o755 });
    try {
      await expect(startScratch({ source: 'docker' }, { ...services, env: { PATH: bin } })).rejects.toThrow(
        /Docker cannot be used: Cannot connect[\s\S]*try: docker info/,
      );
    } finally {
      rmSync(bin, { recursive: true });
    }
  });

  test('with a name that could be read as an option', async () => {
    await expect(startScratch({ image: '--privileged' }, services)).rejects.toThrow(
      /"--privileged" is not the name of an image/,
    );
  });
});
