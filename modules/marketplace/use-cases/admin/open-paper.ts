import { err, ok, type Result } from '@ecom/kernel';
import { type Reader, type Tx, verifyLink } from '@ecom/server-kit';
import { ownerOfStore } from '../../store/member-store.ts';
import {
  databaseNowMs,
  notePaperAccess,
  type StorePaper,
  visiblePaper,
} from '../../store/store-paper-store.ts';
import type { Reviewer } from './store-command.ts';

/** Long enough to load a photo on a slow line, too short to be passed on. */
export const paperLinkMs = 60_000;

/** A link opens in the session that asked for it, and in no other. */
export const paperBound = (sessionId: string): string => `session:${sessionId}`;

/** Whose paper this is; undefined for one that nobody may look at. */
export async function ownerOfPaper(
  reader: Reader,
  paperId: string,
): Promise<string | null | undefined> {
  const paper = await visiblePaper(reader, paperId);
  return paper ? ownerOfStore(reader, paper.storeId) : undefined;
}

/** When a link that is made now will die, in milliseconds since 1970. Leaves a trace. */
export async function allowPaperLook(
  tx: Tx,
  { userId, requestId }: Reviewer,
  paperId: string,
): Promise<Result<{ expiresAtMs: number }, 'market.paper_unknown'>> {
  if (!(await visiblePaper(tx, paperId))) return err('market.paper_unknown');
  await notePaperAccess(tx, { paperId, userId, requestId, act: 'link' });
  return ok({ expiresAtMs: (await databaseNowMs(tx)) + paperLinkMs });
}

interface Presented {
  readonly path: string;
  readonly expires: string | undefined;
  readonly signature: string | undefined;
}

/** Lets the bearer of a living link look, once its trace is written. */
export async function lookAtPaper(
  tx: Tx,
  linkSecret: string,
  { userId, sessionId, requestId }: Reviewer,
  look: { paperId: string; link: Presented },
): Promise<
  Result<StorePaper, 'market.paper_unknown' | 'files.link_invalid' | 'files.link_expired'>
> {
  const { paperId, link } = look;
  const presented = { ...link, bound: paperBound(sessionId) };
  const genuine = verifyLink(linkSecret, presented, await databaseNowMs(tx));
  if (!genuine.ok) return genuine;
  const paper = await visiblePaper(tx, paperId);
  if (!paper) return err('market.paper_unknown');
  await notePaperAccess(tx, { paperId, userId, requestId, act: 'view' });
  return ok(paper);
}
