import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';
import { problemResponse } from './problem.ts';

export type Router = OpenAPIHono<ApiEnv>;

/** A router whose invalid requests are answered with the path of each field that is wrong. */
export function createRouter(): Router {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
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
