import { createRouter, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { Config } from './config.ts';
import { inboxPath } from './inbox-page.ts';

const aboutSchema = z
  .object({
    profile: z.enum(['development', 'demo', 'production']),
    inboxUrl: z.string().nullable().openapi({
      description: 'Where codes arrive instead of on a phone, below the address of this API.',
      example: inboxPath,
    }),
    version: z.string(),
  })
  .openapi('About');

export type About = z.infer<typeof aboutSchema>;

/** What this process tells everybody about itself. */
export const aboutOf = (config: Config): About => ({
  profile: config.ECOM_PROFILE,
  inboxUrl: config.SMS_ADAPTER === 'inbox' ? inboxPath : null,
  version: config.ECOM_VERSION,
});

const aboutRoute = createRoute({
  method: 'get',
  path: '/v1/about',
  tags: ['about'],
  summary: 'Which profile and version answers here',
  description: 'Apps show by it that they are a demonstration. May be up to five minutes old.',
  responses: {
    200: { description: 'Found', content: { 'application/json': { schema: aboutSchema } } },
  },
});

/** Public: a demonstration must say so before anybody signs in. */
export function aboutRoutes(about: About): Router {
  const router = createRouter();
  router.openapi(aboutRoute, (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json(about, 200);
  });
  return router;
}
