import type { Refusal } from '@ecom/kernel';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Which status a refusal's code answers with; each module declares its own. */
export type ProblemStatuses = Readonly<Record<string, number>>;

/** RFC 9457. Further members are the refusal's public facts, such as `retryInMs`. */
const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ description: 'Stable; translate by it.' }),
    detail: z.string().optional(),
    requestId: z.string(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');

const genericStatuses: ProblemStatuses = {
  'auth.unauthenticated': 401,
  'auth.forbidden': 403,
  'http.invalid_request': 400,
  'http.idempotency_key_required': 400,
  'http.not_found': 404,
  'http.idempotency_conflict': 409,
  'http.body_too_large': 413,
  'http.rate_limited': 429,
  'http.internal': 500,
  'http.unavailable': 503,
};

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'In conflict with what was done before',
  413: 'Too large',
  422: 'Refused',
  423: 'Locked',
  429: 'Too many attempts',
  500: 'Our mistake',
  503: 'Not available now',
};

/** Thrown by helpers below the routes; the app answers it as a problem. */
export class HttpRefusal extends Error {
  readonly refusal: Refusal;
  readonly fields: readonly { path: string; message: string }[] | undefined;
  constructor(refusal: Refusal, fields?: readonly { path: string; message: string }[]) {
    super(refusal.code);
    this.refusal = refusal;
    this.fields = fields;
  }
}

/** Writes a refusal as `application/problem+json`. An undeclared code is a bug, hence a 500. */
export function problemResponse(
  c: Context,
  refusal: Refusal,
  statuses: ProblemStatuses = {},
  fields?: readonly { path: string; message: string }[],
): Response {
  const status = statuses[refusal.code] ?? genericStatuses[refusal.code] ?? 500;
  const body = {
    type: `/docs#${refusal.code}`,
    title: titles[status] ?? 'Refused',
    status,
    code: status === 500 ? 'http.internal' : refusal.code,
    requestId: c.get('requestId') as string,
    ...refusal.facts,
    ...(fields && { fields }),
  };
  const retryInMs = refusal.facts?.retryInMs;
  if (typeof retryInMs === 'number') c.header('retry-after', String(Math.ceil(retryInMs / 1000)));
  c.header('content-type', 'application/problem+json');
  return c.body(JSON.stringify(body), status as ContentfulStatusCode);
}

/** The OpenAPI responses of a route: one entry a status, naming all the codes it may carry. */
export function problems(...codes: (readonly [status: number, ...codes: string[]])[]) {
  const byStatus = new Map<number, string[]>();
  for (const [status, ...names] of codes) {
    byStatus.set(status, [...(byStatus.get(status) ?? []), ...names]);
  }
  const entries = [...byStatus].map(([status, names]) => [
    status,
    {
      description: names.join(', '),
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(entries) as Record<
    number,
    {
      description: string;
      content: { 'application/problem+json': { schema: typeof problemSchema } };
    }
  >;
}
