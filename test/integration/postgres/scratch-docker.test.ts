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

  test('with a name that could be read as an option', async () => {
    await expect(startScratch({ image: '--privileged' }, services)).rejects.toThrow(
      /"--privileged" is not the name of an image/,
    );
  });
});
