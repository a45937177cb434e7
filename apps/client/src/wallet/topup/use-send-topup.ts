import { ApiProblem, NetworkLost, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../session/session.ts';
import { useXof } from '../amount.tsx';
import { type Network, topupDraft } from './draft.ts';
import { type TopupProblem, topupProblem } from './topup-problem.ts';

interface Wish {
  readonly network: Network;
  readonly phone: string;
  readonly amountXof: number;
  readonly feeXof: number;
}

/** Sends the wish under its key until it is answered; a second tap meanwhile does nothing. */
export function useSendTopup(userId: string, wish: Wish, onSent: (id: string) => void) {
  const messages = useMessages();
  const xof = useXof();
  const queries = useQueryClient();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TopupProblem>();
  const send = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    const header = { 'idempotency-key': topupDraft.keyFor(userId, JSON.stringify(wish)) };
    try {
      const made = await unwrap(api.POST('/v1/wallet/topups', { params: { header }, body: wish }));
      queries.setQueryData(['topup', userId, made.id], made);
      void queries.invalidateQueries({ queryKey: ['topups'] });
      onSent(made.id);
    } catch (error) {
      // Refused is answered; what was lost is sent again under the same key.
      if (error instanceof ApiProblem && error.status < 500) topupDraft.forgetKey(userId);
      if (!(error instanceof NetworkLost)) {
        void queries.invalidateQueries({ queryKey: ['topup-options'] });
      }
      setProblem(topupProblem(messages, error, xof));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { send, busy, problem };
}
