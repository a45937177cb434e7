import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useReviewsMessages } from '@ecom/i18n/reviews';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { useCommandKey } from '../profile/use-command-key.ts';
import { ownKey, type ReviewWish, sendReview } from './review-data.ts';

/** Sends it once, whatever is tapped; true when it is said. Lists ask again. */
export function useSendReview(userId: string, orderId: string, lineId: string) {
  const messages = useMessages();
  const { own } = useReviewsMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const refusals: Readonly<Record<string, string>> = {
    'market.review_closed': own.closed,
    'market.own_store': own.ownStore,
    'market.not_received': own.notReceived,
  };
  const send = async (wish: ReviewWish): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await keyed(`${lineId} ${JSON.stringify(wish)}`, (key) =>
        sendReview(orderId, lineId, wish, key),
      );
      queries.setQueryData(ownKey(userId, orderId), answer);
      void queries.invalidateQueries({ queryKey: ['reviews'] });
      return true;
    } catch (error) {
      const known = error instanceof ApiProblem ? refusals[error.code] : undefined;
      setProblem(known ?? problemText(messages, error));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, problem, send };
}
