import { placeInputs, serverInputs } from '../../stages/inputs.js';
import { defineAction } from '../define.js';

export const postgresSpec = defineAction({
  name: 'postgres',
  title: 'Lockkeeper postgres',
  description: 'Starts a scratch PostgreSQL for the steps that follow and removes it at the end of the job.',
  inputs: { 'working-directory': placeInputs['working-directory'], ...serverInputs },
  outputs: {
    'database-url': 'Address of an empty database on the server, with its password (masked in the log).',
    host: 'Host to connect to.',
    port: 'Port to connect to.',
    'postgres-version': 'Major version of the server.',
  },
  post: true,
});
