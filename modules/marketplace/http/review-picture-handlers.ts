import { createHash } from 'node:crypto';
import { ok, parseId } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import { reviewPolicy } from '../domain/review-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import {
  addReviewPicture,
  keepReviewPicture,
  lookAtReviewPicture,
  removeReviewPicture,
} from '../use-cases/reviews/show-review.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites } from './merchant-parts.ts';
import { photoAnswer } from './return-parts.ts';
import { reviewPictureRoute, showReviewRoute, unshowReviewRoute } from './review-picture-routes.ts';
import { wire } from './store-answers.ts';

const uploadLimit = {
  name: 'market.review_picture',
  max: reviewPolicy.uploadsPerHour,
  windowS: 3_600,
};

/** Photos beside reviews. */
export function reviewPictureHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(reviewPictureRoute, async (c) => {
    const id = parseId('rpc', c.req.valid('param').pictureId);
    const photo = await lookAtReviewPicture(deps, id);
    if (!photo) return refuse(c, { code: 'market.picture_unknown' });
    const reply = photoAnswer(c, photo) as Response;
    // For an hour: a review may be hidden, and its photos with it.
    reply.headers.set('cache-control', 'public, max-age=3600');
    return reply as never;
  });

  router.openapi(showReviewRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { reviewId } = c.req.valid('param');
    // Before the bytes are looked at and stored: neither is for whoever asks.
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    await limitWrites(database, userId, uploadLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const kept = await keepReviewPicture(deps, bytes);
    if (!kept.ok) return refuse(c, kept.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const request = commandRequest(c, 'market.show_review', { reviewId, digest });
    const of = { reviewId: parseId('rev', reviewId), userId };
    const result = await personCommand(database, person, request, async (tx) => {
      const shown = await addReviewPicture(tx, of, kept.value);
      return shown.ok ? ok({ id: wire('rpc', shown.value) }) : shown;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(unshowReviewRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const path = c.req.valid('param');
    await limitWrites(database, userId);
    const request = commandRequest(c, 'market.unshow_review', path);
    const of = {
      reviewId: parseId('rev', path.reviewId),
      pictureId: parseId('rpc', path.pictureId),
    };
    const result = await personCommand(database, person, request, (tx) =>
      removeReviewPicture(tx, { ...of, userId }),
    );
    onCommitted();
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
