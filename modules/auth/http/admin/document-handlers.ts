import { err, type Id, parseId, type Result } from '@ecom/kernel';
import {
  type ApiEnv,
  commandKeyHeader,
  problems,
  type Router,
  requireActor,
  signLink,
  type Tx,
} from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { documentKey } from '../../domain/file-keys.ts';
import type { AuthRouteDeps } from '../../http.ts';
import {
  allowLook,
  documentLinkMs,
  findVisibleDocument,
  linkBound,
  lookAtDocument,
} from '../../use-cases/admin/open-document.ts';
import { answer, conflict, invalid, signedIn } from '../route-parts.ts';
import {
  type Admin,
  type AdminCommand,
  adminCommand,
  adminStanding,
  refuse,
} from './admin-command.ts';
import { act, adminLive, adminMay, invalidQuery, notFound } from './admin-parts.ts';

const documentParam = z.object({ id: z.string().openapi({ example: 'doc_0190b6a5-…' }) });

const linkRoute = createRoute({
  method: 'post',
  path: '/v1/admin/identity/documents/{id}/link',
  tags: ['admin identity'],
  summary: 'A link to a photo of somebody’s papers',
  description: 'For a minute, in this session only. Every link and every look is written down.',
  security: signedIn,
  ...act('review_identity'),
  request: { headers: commandKeyHeader, params: documentParam },
  responses: {
    200: answer(
      'Made',
      z
        .object({
          url: z.string().openapi({ description: 'Under the API’s own address.' }),
          expiresInMs: z.int(),
        })
        .openapi('DocumentLink'),
    ),
    ...problems(invalid, adminLive, adminMay, notFound, conflict),
  },
});

const fileRoute = createRoute({
  method: 'get',
  path: '/v1/admin/identity/documents/{id}/file',
  tags: ['admin identity'],
  summary: 'The photo that a link leads to',
  description: 'The access token of the session that asked for the link comes with it.',
  security: signedIn,
  ...act('review_identity'),
  request: {
    params: documentParam,
    query: z.strictObject({
      expires: z.string().max(20).optional(),
      signature: z.string().max(100).optional(),
    }),
  },
  responses: {
    200: {
      description: 'The image',
      content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(
      invalidQuery,
      adminLive,
      [...adminMay, 'files.link_invalid', 'files.link_expired'],
      notFound,
    ),
  },
});

const pathOf = (wireId: string): string => `/v1/admin/identity/documents/${wireId}/file`;

/** Should a browser ever show it as a page: it runs nothing and reaches nothing. */
const fileCsp = "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Looking at papers: never without a link, never without a trace. */
export function documentHandlers(router: Router, deps: AuthRouteDeps): void {
  const { settings, files } = deps;

  router.openapi(linkRoute, async (c) => {
    const wireId = c.req.valid('param').id;
    const command = {
      act: linkRoute['x-act'],
      name: 'auth.admin_link_document',
      input: { wireId },
    };
    const requestId = c.get('requestId');
    const result = await documentCommand(c, deps, wireId, command, (tx, admin, documentId) =>
      allowLook(tx, admin, { documentId, requestId }),
    );
    if (!result.ok) return refuse(c, result.error);
    const { expiresAtMs } = result.value;
    const bound = linkBound(requireActor(c).sessionId);
    // Signed here and not kept with the answer: a key that comes back gets the same link.
    const url = signLink(settings.sessionSecret, { path: pathOf(wireId), expiresAtMs, bound });
    return c.json({ url, expiresInMs: documentLinkMs }, 200);
  });

  router.openapi(fileRoute, async (c) => {
    const wireId = c.req.valid('param').id;
    const { expires, signature } = c.req.valid('query');
    const command = { act: fileRoute['x-act'], name: 'auth.admin_view_document' };
    const requestId = c.get('requestId');
    const link = { path: pathOf(wireId), expires, signature };
    const result = await documentCommand(c, deps, wireId, command, (tx, admin, documentId) =>
      lookAtDocument(tx, settings, admin, { documentId, requestId, ...link }),
    );
    if (!result.ok) return refuse(c, result.error);
    const { id, side, type } = result.value;
    const bytes = await files.get(documentKey(id));
    if (!bytes) return refuse(c, { code: 'auth.not_found' });
    const extension = type.slice('image/'.length);
    c.header('content-type', type);
    c.header('content-disposition', `inline; filename="${side}.${extension}"`);
    c.header('cache-control', 'no-store');
    c.set('pageCsp', fileCsp);
    return c.body(new Uint8Array(bytes)) as never;
  });
}

/** A command about the person whose paper it is. */
async function documentCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  deps: AuthRouteDeps,
  wireId: string,
  command: AdminCommand,
  useCase: (tx: Tx, admin: Admin, id: Id<'doc'>) => Promise<Result<Value, Code>>,
): Promise<Result<Value, string>> {
  const standing = await adminStanding(c, deps, command.act);
  if (!standing.ok) return standing;
  const id = parseId('doc', wireId);
  const document = id && (await findVisibleDocument(deps.database, id));
  if (!id || !document) return err('auth.not_found');
  const about = { ...command, aboutUserId: document.userId };
  return adminCommand(c, deps, about, (tx, admin) => useCase(tx, admin, id));
}
