import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../../src/core/errors.js';
import type { PlannedRequest } from '../../../../src/gates/http-smoke/model.js';
import { readSmoke, type SmokeOptions } from '../../../support/http-smoke.js';

/** `line:column what`, one a problem. */
async function problemsOf(
  text: string,
  options: SmokeOptions = { base: 'http://shop' },
): Promise<readonly string[]> {
  try {
    await readSmoke(text, options);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ what, where, fix = '' }) => {
      const place = typeof where === 'object' ? `${where.line}:${where.column ?? 1}` : where;
      return `${place} ${what}${fix === '' ? '' : ` -> ${fix}`}`;
    });
  }
}

const onlyRequest = async (
  item: string,
  options: SmokeOptions = { base: 'http://shop' },
): Promise<PlannedRequest> => {
  const { plan } = await readSmoke(`requests:\n  - ${item}\n`, options);
  const [step] = plan.stages.flat();
  const [request] = step && 'requests' in step ? step.requests : [];
  if (!request) throw new Error('there is no request');
  return request;
};

describe('a smoke file with problems', () => {
  test('tells them all at once, in the order of the file', async () => {
    const problems = await problemsOf(`nme: shop
secrets: [MISSING]
requests:
  - gte: /health
  - get: /a
    post: /b
  - get: /x
    expect: { jsn: {}, status: 700 }
  - get: /y
    expect: { json: { "$.a[": 1 } }
  - post: /z
    json: {}
    form: {}
  - post: /z
    retry: 60s
  - get: health
  - get: /\${nobody}
`);
    expect(problems).toEqual([
      '1:1 unknown key `nme` -> did you mean `name`?',
      expect.stringContaining(
        '2:11 the environment variable MISSING is not set -> in a workflow: env: { MISSING: $',
      ),
      '4:5 unknown key `gte` -> did you mean `get`?',
      '6:5 one item cannot be get and post at once -> make an item of each, with a `-` of its own',
      '8:15 unknown key `jsn` in `requests[3].expect` -> did you mean `json`?',
      '8:24 `requests[3].expect.status` must be a status such as 200, or a class such as 2xx',
      expect.stringContaining('10:23 `$.a[` is no JSONPath'),
      '13:5 a request has one body, not json and form',
      expect.stringContaining('15:5 a POST that is sent again may do its work twice'),
      expect.stringContaining('16:5 `health` is no address'),
      expect.stringContaining(`17:5 \`\${nobody}\` has no value here`),
    ]);
  });

  test('says where nothing says which host', async () => {
    expect(await problemsOf('requests:\n  - get: /health\n', {})).toEqual([
      expect.stringContaining('2:5 nothing says which host `/health` is on -> give the input base-url'),
    ]);
  });

  test.each([
    ['', 'must be a map', '1:1'],
    ['requests: []', 'must have at least one request', '1:1'],
    ['requests:\n  - just text', 'says nothing of what to send', '2:5'],
    ['requests:\n  - get: [1', 'not valid YAML', '2:'],
    ['requests:\n  - get: /a\n    expect: { schema: { type: 7 } }', 'is no JSON Schema', '3:15'],
    ['requests:\n  - get: /a\n    expect: { schema: gone.json }', 'gone.json does not exist', '3:15'],
    ['requests:\n  - import: gone.http', 'gone.http does not exist', '2:5'],
    ['requests:\n  - import: notes.txt', 'of no kind that can be imported', '2:5'],
    ['requests:\n  - import: a.hurl', 'needs the program `hurl`', '2:5'],
    ['secrets: [ACTIONS_RUNTIME_TOKEN]\nrequests:\n  - get: /a', 'belongs to the runner', '1:11'],
    [
      'requests:\n  - get: /a\n    token: "$' + '{{ secrets.X }}"',
      'holds an expression of a workflow',
      '3:5',
    ],
    ['requests:\n  - get: "/a/$' + '{not a name}"', 'is no variable', '2:5'],
    ['requests:\n  - get: /a\n    body: x', 'a GET has no body', '3:5'],
    ['requests:\n  - get: /a\n    token: t\n    basic: u:p', 'both set Authorization', '4:5'],
    ['requests:\n  - cors: { url: /a }', '`requests[1].cors.allow` is missing', '2:'],
    [
      'requests:\n  - get: /a\n    capture: { x: { json: $.a, header: b } }',
      'must have exactly one of json, header',
      '3:16',
    ],
    ['requests:\n  - get: 5', '`requests[1].get` must be text', '2:5'],
    ['parallel: 99\nrequests:\n  - get: /a', '`parallel` must be at most 16', '1:1'],
  ])('%j: %s', async (text, what, place) => {
    const files = { 'notes.txt': '', 'a.hurl': 'GET http://x' };
    const problems = await problemsOf(text, { base: 'http://shop', files });
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(what)]));
    expect(problems.find((problem) => problem.includes(what))).toMatch(new RegExp(`^${place}`));
  });

  test('a value captured in a group is not there for its neighbours', async () => {
    const text = `requests:
  - together:
      - get: /a
        capture: { id: $.id }
      - get: /b/\${id}
  - get: /c/\${id}
`;
    expect(await problemsOf(text)).toEqual([expect.stringContaining('is captured beside it, or after it')]);
  });
});

describe('a request of a file', () => {
  test('expects a 2xx when it says nothing, and a 3xx when it names a redirect', async () => {
    expect((await onlyRequest('get: /a')).expectations).toEqual([{ kind: 'status', accepted: ['2xx'] }]);
    const redirect = await onlyRequest('{ get: /a, expect: { redirect: /b } }');
    expect(redirect.expectations[0]).toEqual({ kind: 'status', accepted: ['3xx'] });
  });

  test.each([
    ['{ token: $.x }', true],
    ['{ x: $.access_token }', true],
    ['{ id: { cookie: id } }', true],
    ['{ id: $.id }', false],
    ['{ token: { json: $.token, secret: false } }', false],
  ])('capture %s is secret: %s', async (capture, secret) => {
    expect(
      (await onlyRequest(`{ get: /a, capture: ${capture} }`)).captures.map((each) => each.secret),
    ).toEqual([secret]);
  });

  test('whatever a secret request captures is secret', async () => {
    const request = await onlyRequest('{ get: /a, secret: true, capture: { id: $.id } }');
    expect(request.captures[0]?.secret).toBe(true);
  });

  test('JSON is as good as YAML', async () => {
    const { plan } = await readSmoke('{"requests": [{"get": "/a", "expect": {"status": [200, "3xx"]}}]}', {
      base: 'http://shop',
    });
    expect(plan.stages).toHaveLength(1);
  });
});

describe('an imported .http file', () => {
  const http = `@user = smoke
### Log in
# @name login
POST {{base}}/login HTTP/1.1
Content-Type: application/json
X-User: {{user}}

{ "user": "{{user}}", "price": "\${5" }

###
GET https://shop.example/items
    ?page=1
    &size=2
`;
  test('becomes requests at its own lines', async () => {
    const options = { base: 'http://shop', files: { 'tests/a.http': http } };
    const { plan, variables } = await readSmoke('requests:\n  - import: tests/a.http\n', options);
    const requests = plan.stages.flat().flatMap((step) => ('requests' in step ? step.requests : []));
    expect(variables).toEqual({ user: 'smoke' });
    expect(
      requests.map(({ name, method, url, place }) => [name, method, url, `${place.file}:${place.line}`]),
    ).toEqual([
      ['login', 'POST', `\${base}/login`, 'tests/a.http:4'],
      [
        'GET https://shop.example/items',
        'GET',
        'https://shop.example/items?page=1&size=2',
        'tests/a.http:11',
      ],
    ]);
    expect(requests[0]?.headers).toEqual({ 'Content-Type': 'application/json', 'X-User': `\${user}` });
    expect(requests[0]?.body).toEqual({ kind: 'text', text: expect.stringContaining(`"user": "\${user}"`) });
  });

  test.each(['> {% client.test() %}', '< ./body.json', 'import x.http', 'nonsense'])(
    'with %j is refused, with its line',
    async (line) => {
      const files = { 'a.http': `GET http://x/\n\n${line === 'nonsense' ? '###\nnonsense' : line}\n` };
      const [problem] = await problemsOf('requests:\n  - import: a.http\n', { base: 'http://shop', files });
      expect(problem).toContain(line);
    },
  );
});
