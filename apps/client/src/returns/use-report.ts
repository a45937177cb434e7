import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { type ReturnsMessages, useReturnsMessages } from '@ecom/i18n/returns';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { problemText } from '../app/problem-text.ts';
import { useCommandKey } from '../profile/use-command-key.ts';
import { movePhotos, sendPhotos } from './photo-uploads.ts';
import { type OwnReturn, openReturn, type ReturnWish, returnsKey } from './return-data.ts';
import { forgetDraft } from './use-draft.ts';

/** What a refusal is in words; undefined for one that is not about returns. */
export const returnProblem = ({ refused }: ReturnsMessages, error: unknown): string | undefined => {
  const texts: Readonly<Record<string, string>> = {
    'market.return_too_late': refused.tooLate,
    'market.return_open_already': refused.openAlready,
    'market.return_too_many': refused.tooMany,
    'market.not_received': refused.notReceived,
    'market.return_moved_on': refused.movedOn,
    'market.changed_meanwhile': refused.movedOn,
    'market.too_many_pictures': refused.tooManyPhotos,
    'market.return_unknown': refused.unknown,
  };
  return error instanceof ApiProblem ? texts[error.code] : undefined;
};

/** One write about a return at a time; what it came to, and why not. Lists ask again. */
export function useReturnWrite(userId: string, orderId: string) {
  const messages = useMessages();
  const texts = useReturnsMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const refresh = () => queries.invalidateQueries({ queryKey: returnsKey(userId, orderId) });
  const write = async (
    of: string,
    send: (key: string) => Promise<OwnReturn>,
  ): Promise<OwnReturn | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const one = await keyed(of, send);
      await refresh();
      return one;
    } catch (error) {
      setProblem(returnProblem(texts, error) ?? problemText(messages, error));
      void refresh();
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, problem, write, refresh };
}

/** Opens the report, then goes to its page, where the photos follow. */
export function useReport(userId: string, orderId: string) {
  const { busy, problem, write, refresh } = useReturnWrite(userId, orderId);
  const [, go] = useLocation();
  const send = async (wish: ReturnWish) => {
    const one = await write(JSON.stringify(wish), (key) => openReturn(orderId, wish, key));
    if (!one) return;
    forgetDraft();
    movePhotos(orderId, one.id);
    void sendPhotos(one.id, () => void refresh());
    go(`/commandes/${orderId}/probleme/${one.id}`, { replace: true, state: { ecom: true } });
  };
  return { busy, problem, send };
}
