import { createRouter, type Router } from '@ecom/server-kit';
import { html } from 'hono/html';
import { htmlPage } from './html-page.ts';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: string[];
  readonly security?: unknown[];
  readonly requestBody?: { content?: Record<string, { schema?: unknown }> };
  readonly responses?: Record<string, { description?: string; content?: object }>;
}

/** The OpenAPI 3.1 document of every route registered on `app`. */
export function openApiDocument(app: Router) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Ecom API',
      version: '1',
      description:
        'Errors are RFC 9457 problem documents with a stable code. ' +
        'Amounts are whole francs, times ISO 8601 in UTC.',
    },
    servers: [{ url: '/' }],
  });
}

/** `/openapi.json` for programs, `/docs` for people. Both are made once, when first asked for. */
export function docsRoutes(app: Router): Router {
  app.openAPIRegistry.registerComponent('securitySchemes', 'accessToken', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Ten minutes; renewed by the refresh cookie.',
  });
  const router = createRouter();
  let document: ReturnType<typeof openApiDocument> | undefined;
  const read = () => {
    document ??= openApiDocument(app);
    return document;
  };
  router.get('/openapi.json', (c) => c.json(read()));
  router.get('/docs', (c) => {
    const schemas = Object.entries(read().components?.schemas ?? {});
    return htmlPage(c, {
      title: 'Ecom API',
      language: 'en',
      body: html`<h1>Ecom API</h1><p class="muted">${read().info.description}</p>
        <p><a href="/openapi.json">openapi.json</a></p>
        ${Object.entries(read().paths ?? {}).map(([path, item]) => pathSection(path, item))}
        <h1>Schemas</h1>${schemas.map(([name, schema]) => schemaSection(name, schema))}`,
    });
  });
  return router;
}

const pathSection = (path: string, item: object) =>
  Object.entries(item).map(([method, operation]) =>
    operationSection(method, path, operation as Operation),
  );

function operationSection(method: string, path: string, operation: Operation) {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const responses = Object.entries(operation.responses ?? {});
  return html`<article><h2><span class="tag">${method}</span> <code>${path}</code></h2>
    <p>${operation.summary}${operation.security ? html` · <em>access token</em>` : ''}</p>
    ${operation.description ? html`<p class="muted">${operation.description}</p>` : ''}
    ${body ? html`<p>Body <code>${schemaText(body)}</code></p>` : ''}
    ${responses.map(([status, one]) => html`<p><code>${status}</code> ${one.description}</p>`)}
  </article>`;
}

const schemaSection = (name: string, schema: unknown) => html`<article id="${name}">
  <details><summary><strong>${name}</strong></summary><pre>${JSON.stringify(schema, null, 2)}</pre>
  </details></article>`;

function schemaText(schema: unknown): string {
  const reference = (schema as { $ref?: string }).$ref;
  return reference ? (reference.split('/').at(-1) ?? '') : JSON.stringify(schema);
}
