import { ApiProblem, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { usePayingMessages } from '@ecom/i18n/paying';
import { Button, Dialog, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { problemText } from '../../app/problem-text.ts';
import { useCommandKey } from '../../profile/use-command-key.ts';
import { api } from '../../session/session.ts';

interface Props {
  readonly userId: string;
  readonly checkoutId: string;
}

/** Stops waiting for the phone, after a question; the cart is kept for another way to pay. */
export function GiveUp({ userId, checkoutId }: Props) {
  const paying = usePayingMessages();
  const [isAsking, setAsking] = useState(false);
  const { busy, problem, send } = useGiveUp(userId, checkoutId, () => setAsking(false));
  return (
    <>
      <Button look="danger" wide onClick={() => setAsking(true)}>
        {paying.giveUp}
      </Button>
      {isAsking && (
        <Dialog
          title={paying.giveUpTitle}
          body={paying.giveUpBody}
          onClose={() => setAsking(false)}
        >
          {problem && <Notice tone="danger">{problem}</Notice>}
          <Button look="danger" wide busy={busy} onClick={() => void send()}>
            {paying.giveUpYes}
          </Button>
          <Button look="quiet" wide onClick={() => setAsking(false)}>
            {paying.keepOn}
          </Button>
        </Dialog>
      )}
    </>
  );
}

/** Sends it once, whatever is tapped. Who was too late sees what became of it. */
function useGiveUp(userId: string, checkoutId: string, onDone: () => void) {
  const messages = useMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const ended = await keyed(checkoutId, (key) => {
        const params = { path: { checkoutId }, header: { 'idempotency-key': key } };
        return unwrap(api.POST('/v1/market/checkouts/{checkoutId}/cancel', { params }));
      });
      onDone();
      queries.setQueryData(['checkout', userId, checkoutId], ended);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'market.checkout_over') {
        onDone();
        void queries.invalidateQueries({ queryKey: ['checkout', userId, checkoutId] });
      } else setProblem(problemText(messages, error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, problem, send };
}
