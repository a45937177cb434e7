import { err, type Id, newId, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { documentKey } from '../domain/file-keys.ts';
import {
  type DocumentKind,
  type DocumentSide,
  type ReviewEvent,
  reviewMachine,
  sidesNeeded,
} from '../domain/identity-review.ts';
import { userSubject } from '../events.ts';
import { findDeclaration } from '../store/declaration-store.ts';
import { documentsOf, dropPapers, putDocument } from '../store/document-store.ts';
import {
  addReview,
  changeDraft,
  lockOpenReview,
  moveReview,
  newestReview,
  type Review,
} from '../store/review-store.ts';
import { lockUser } from '../store/user-store.ts';
import type { KeptImage } from './keep-upload.ts';

type Refused =
  | 'auth.identity_not_declared'
  | 'auth.identity_checked'
  | 'auth.review_open'
  | 'auth.unauthenticated';

/** Begins a review with the kind of paper, or changes the kind of one that is still a draft. */
export async function beginReview(
  tx: Tx,
  input: { userId: string; documentKind: DocumentKind },
): Promise<Result<null, Refused>> {
  const { userId, documentKind } = input;
  if (!(await lockUser(tx, userId))) return err('auth.unauthenticated');
  const declared = await findDeclaration(tx, userId);
  if (!declared) return err('auth.identity_not_declared');
  const newest = await newestReview(tx, userId);
  if (newest?.state === 'approved') return err('auth.identity_checked');
  const open = await lockOpenReview(tx, userId);
  if (open?.state === 'submitted') return err('auth.review_open');
  if (open) await changeDraft(tx, open.id, { ...declared, documentKind });
  else await addReview(tx, { id: newId<'idr'>(), userId, ...declared, documentKind });
  return ok(null);
}

/** Puts a photo into the draft; one that was there before is deleted after the commit. */
export async function addPaper(
  tx: Tx,
  input: { userId: string; side: DocumentSide; documentId: Id<'doc'>; image: KeptImage },
): Promise<Result<null, 'auth.no_draft'>> {
  const { userId, side, documentId, image } = input;
  const draft = await lockOpenReview(tx, userId);
  if (draft?.state !== 'draft') return err('auth.no_draft');
  const replaced = await putDocument(tx, { ...image, id: documentId, reviewId: draft.id, side });
  if (replaced) tx.enqueue({ topic: 'auth.delete_file', payload: { key: documentKey(replaced) } });
  tx.enqueue({ topic: 'auth.reencode_image', payload: { kind: 'document', id: documentId } });
  return ok(null);
}

/** Hands the draft to the reviewers. The names are frozen as declared at this moment. */
export async function submitReview(
  tx: Tx,
  { userId }: { userId: string },
): Promise<Result<null, 'auth.no_draft' | 'auth.papers_missing'>> {
  await lockUser(tx, userId);
  const draft = await lockOpenReview(tx, userId);
  const declared = await findDeclaration(tx, userId);
  if (draft?.state !== 'draft' || !declared) return err('auth.no_draft');
  const present = (await documentsOf(tx, draft.id)).map(({ side }) => side);
  const missing = sidesNeeded(draft.documentKind).filter((side) => !present.includes(side));
  if (missing.length > 0) return err('auth.papers_missing', { facts: { missing: missing.join() } });
  await changeDraft(tx, draft.id, { ...declared, documentKind: draft.documentKind });
  await step(tx, draft, 'submit');
  tx.announce({ subject: userSubject(userId), type: 'auth.identity_submitted', data: {} });
  return ok(null);
}

/** The owner takes the papers back: their photos go. With nothing open it has happened before. */
export async function withdrawReview(
  tx: Tx,
  { userId }: { userId: string },
): Promise<Result<null>> {
  const open = await lockOpenReview(tx, userId);
  if (!open) return ok(null);
  await step(tx, open, 'withdraw');
  for (const { id } of await dropPapers(tx, open.id)) {
    tx.enqueue({ topic: 'auth.delete_file', payload: { key: documentKey(id) } });
  }
  return ok(null);
}

async function step(tx: Tx, review: Review, event: ReviewEvent): Promise<void> {
  const to = nextState(reviewMachine, review.state, event, 'owner');
  if (!to) throw new Error(`the owner may not ${event} a review that is ${review.state}`);
  const movedBy = userSubject(review.userId);
  await moveReview(tx, { reviewId: review.id, from: review.state, event, to, movedBy });
}
