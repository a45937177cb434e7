import { err, ok, type Result } from '@ecom/kernel';
import { type Reader, type Tx, verifyLink } from '@ecom/server-kit';
import {
  databaseNowMs,
  noteAccess,
  type VisibleDocument,
  visibleDocument,
} from '../../store/admin/document-access-store.ts';

/** Long enough to load a photo on a slow line, too short to be passed on. */
export const documentLinkMs = 60_000;

interface Look {
  readonly documentId: string;
  readonly requestId: string;
}

/** Whose paper this is; null for one that nobody may look at. */
export const findVisibleDocument = (reader: Reader, documentId: string) =>
  visibleDocument(reader, documentId);

/** When a link that is made now will die, in milliseconds since 1970. Leaves a trace. */
export async function allowLook(
  tx: Tx,
  admin: { readonly userId: string },
  look: Look,
): Promise<Result<{ expiresAtMs: number }, 'auth.not_found'>> {
  if (!(await visibleDocument(tx, look.documentId))) return err('auth.not_found');
  await noteAccess(tx, { ...look, userId: admin.userId, act: 'link' });
  return ok({ expiresAtMs: (await databaseNowMs(tx)) + documentLinkMs });
}

/** Lets the bearer of a living link look, once its trace is written. */
export async function lookAtDocument(
  tx: Tx,
  deps: { readonly sessionSecret: string },
  admin: { readonly userId: string; readonly sessionId: string },
  look: Look & {
    path: string;
    expires: string | undefined;
    signature: string | undefined;
  },
): Promise<
  Result<VisibleDocument, 'auth.not_found' | 'files.link_invalid' | 'files.link_expired'>
> {
  const { documentId, requestId, ...link } = look;
  const presented = { ...link, bound: linkBound(admin.sessionId) };
  const genuine = verifyLink(deps.sessionSecret, presented, await databaseNowMs(tx));
  if (!genuine.ok) return genuine;
  const document = await visibleDocument(tx, documentId);
  if (!document) return err('auth.not_found');
  await noteAccess(tx, { documentId, requestId, userId: admin.userId, act: 'view' });
  return ok(document);
}

/** A link opens in the session that asked for it, and in no other. */
export const linkBound = (sessionId: string): string => `session:${sessionId}`;
