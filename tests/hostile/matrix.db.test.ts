import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import document from '../../packages/api-client/openapi.json' with { type: 'json' };
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { settingsOf } from '../harness/mobile-money.ts';
import { readOperations } from './contract/operations.ts';
import { befall, callerOf, type Kind, kindsAsked } from './matrix/kinds.ts';
import { type RowRequest, sceneOf, upload } from './matrix/row.ts';
import { seedPerson } from './matrix/seed-person.ts';
import { matrix, operationOf } from './matrix.ts';

/** Providers that never answer: what is asked of them stays on its way. */
const nobodyThere = 'http://127.0.0.1:9';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(settingsOf(nobodyThere));
});
afterAll(() => api.stop());

const operations = readOperations(document);

describe('the matrix of rights', () => {
  it('has a row for every operation, and none for another', async () => {
    const live = await call(api, 'GET', '/openapi.json');
    const ids = (of: typeof operations) => of.map(({ id }) => id).sort();
    expect(ids(readOperations(live.body))).toEqual(ids(operations));
    const rows = new Set(Object.keys(matrix).map(operationOf));
    expect([...rows].sort()).toEqual(ids(operations));
  });

  it.each(Object.entries(matrix))('says of %s what every kind of caller gets', (title, row) => {
    const [, path = ''] = operationOf(title).split(' ');
    expect(Object.keys(row.expect).sort()).toEqual([...kindsAsked(path)].sort());
  });
});

const cells = Object.entries(matrix).flatMap(([title, row]) => {
  const [method = '', path = ''] = operationOf(title).split(' ');
  return Object.entries(row.expect).map(([kind, expected]) => ({
    title,
    method,
    path,
    kind: kind as Kind,
    expected,
  }));
});

describe('a request', () => {
  it('is tried by every kind of caller', () => {
    console.log(`matrix: ${operations.length} operations, ${cells.length} cells`);
    expect(cells.length).toBeGreaterThanOrEqual(operations.length * 5);
  });

  it.each(cells)(
    '$title by $kind gets $expected',
    async ({ title, method, path, kind, expected }) => {
      const owner = await seedPerson(api);
      const caller = await callerOf(api, kind, owner);
      const request = (await matrix[title]?.request?.(sceneOf(api, owner, caller))) ?? {};
      await befall(api, kind, owner);
      const route = routeOf(path, request);
      const signedIn = caller ? { token: caller.token } : {};
      const reply = request.bytes
        ? await upload(api, method, route, { ...signedIn, bytes: request.bytes })
        : await call(api, method, route, {
            ...signedIn,
            ...(request.cookie && { cookie: request.cookie }),
            ...(request.headers && { headers: { ...request.headers } }),
            ...(request.body === undefined ? {} : { body: request.body }),
          });
      const code = reply.status >= 400 ? ` ${reply.body.code}` : '';
      expect(`${reply.status}${code}`).toBe(expected);
    },
  );
});

const routeOf = (path: string, { path: values = {}, query }: RowRequest): string => {
  const route = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ''));
  return query ? `${route}?${query}` : route;
};
