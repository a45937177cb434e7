import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';
import { problemResponse } from './problem.ts';
import { unstorablePaths } from './storable.ts';

export type Router = OpenAPIHono<ApiEnv>;

/** A router whose invalid requests are answered with the path of each field that is wrong. */
export function createRouter(): Router {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) {
        const paths = unstorablePaths(result.data, [result.target]);
        if (paths.length === 0) return;
        // What stands in a path names something; nothing is named like this.
        if (result.target === 'param') return problemResponse(c, { code: 'http.not_found' });
        const unstorable = paths.map((path) => ({ path, message: 'not a text that can be kept' }));
        return problemResponse(c, { code: 'http.invalid_request' }, {}, unstorable);
      }
      if (result.target === 'header') {
        return problemResponse(c, { code: 'http.idempotency_key_required' });
      }
      const fields = result.error.issues.map((issue) => ({
        path: [result.target, ...issue.path.map(String)].join('.'),
        message: issue.message,
      }));
      return problemResponse(c, { code: 'http.invalid_request' }, {}, fields);
    },
  });
}
