import { ApiProblem, NetworkLost, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { formatPhone, mobileNetworkNames } from '@ecom/kernel';
import { Button, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Screen } from '../../app/screen.tsx';
import { api } from '../../session/session.ts';
import { useOnline } from '../../session/use-online.ts';
import { Amount, useXof } from '../amount.tsx';
import type { TopupOptions } from '../wallet-data.ts';
import { forgetKey, keyFor, type Network } from './draft.ts';
import { feeOf } from './fee.ts';
import { topupProblem } from './topup-problem.ts';

interface Props {
  readonly userId: string;
  readonly options: TopupOptions;
  readonly phone: string;
  readonly network: Network;
  readonly amountXof: number;
  readonly onSent: (id: string) => void;
}

/** Everything once more, with the fee, before the network is asked. Never sent without a network. */
export function ConfirmStep({ userId, options, phone, network, amountXof, onSent }: Props) {
  const { topup } = useMessages();
  const xof = useXof();
  const online = useOnline();
  const feeXof = feeOf(options.fees, amountXof);
  const wish = { network, phone, amountXof, feeXof };
  const { send, busy, error } = useSend(userId, wish, onSent);
  return (
    <Screen title={topup.confirmTitle} overline={topup.step(3)} back="/argent/recharger/montant">
      <dl className="mt-5 divide-y divide-line rounded-xl bg-card shadow-card">
        <Line label={topup.from}>
          <span className="num block font-bold">{formatPhone(phone)}</span>
          <span className="block text-sm text-muted">{mobileNetworkNames[network]}</span>
        </Line>
        <Line label={topup.amount}>
          <Amount xof={amountXof} always />
        </Line>
        <Line label={topup.fee}>
          {feeXof === 0 ? (
            <span className="font-bold">{topup.free}</span>
          ) : (
            <Amount xof={feeXof} always />
          )}
        </Line>
        <Line label={topup.credited}>
          <span className="text-palm-800">
            <Amount xof={amountXof - feeXof} always />
          </span>
        </Line>
      </dl>
      <div className="mt-4 grid gap-3">
        {!online && (
          <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
            {topup.offline}
          </Notice>
        )}
        {error && <Notice tone="danger">{error}</Notice>}
      </div>
      <div className="mt-auto pt-6">
        <Button wide busy={busy} disabled={!online} onClick={() => void send()}>
          {topup.confirm(xof(amountXof))}
        </Button>
      </div>
    </Screen>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-15 items-center justify-between gap-3 px-4 py-2.5">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </div>
  );
}

interface Wish {
  readonly network: Network;
  readonly phone: string;
  readonly amountXof: number;
  readonly feeXof: number;
}

/** Sends the wish under its key until it is answered; a second tap meanwhile does nothing. */
function useSend(userId: string, wish: Wish, onSent: (id: string) => void) {
  const messages = useMessages();
  const xof = useXof();
  const queries = useQueryClient();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const send = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(undefined);
    const header = { 'idempotency-key': keyFor(userId, JSON.stringify(wish)) };
    try {
      const made = await unwrap(api.POST('/v1/wallet/topups', { params: { header }, body: wish }));
      queries.setQueryData(['topup', userId, made.id], made);
      void queries.invalidateQueries({ queryKey: ['topups'] });
      onSent(made.id);
    } catch (problem) {
      // Refused is answered; what was lost is sent again under the same key.
      const isLost = problem instanceof NetworkLost;
      if (problem instanceof ApiProblem && problem.status < 500) forgetKey(userId);
      if (!isLost) void queries.invalidateQueries({ queryKey: ['topup-options'] });
      setError(topupProblem(messages, problem, xof));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { send, busy, error };
}
