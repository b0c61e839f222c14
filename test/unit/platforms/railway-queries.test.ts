import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import * as queries from '../../../src/platforms/railway/queries.js';
import { railwaySchema } from '../../support/simulators/railway/answer.js';

describe('what is asked of Railway', () => {
  test.each(Object.entries(queries))('%s is as its schema says', async (_, query) => {
    const schema = await railwaySchema();
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test('a field that Railway does not have would be found', async () => {
    const wrong = parse('mutation M($id: String!) { deploymentRollback(id: $id) { id } }');
    expect(validate(await railwaySchema(), wrong).map(({ message }) => message)).toEqual([
      'Field "deploymentRollback" must not have a selection since type "Boolean!" has no subfields.',
    ]);
  });
});
