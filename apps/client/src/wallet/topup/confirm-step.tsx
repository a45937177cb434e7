import { useMessages } from '@ecom/i18n';
import { formatPhone, mobileNetworkNames } from '@ecom/kernel';
import { Button, Notice } from '@ecom/ui';
import { CloudOff } from 'lucide-react';
import { Link } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { useOnline } from '../../session/use-online.ts';
import { Amount, useXof } from '../amount.tsx';
import { FactLine, factsLook } from '../fact-line.tsx';
import type { TopupOptions } from '../wallet-data.ts';
import type { Network } from './draft.ts';
import { feeOf } from './fee.ts';
import { useSendTopup } from './use-send-topup.ts';

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
  const { send, busy, problem } = useSendTopup(userId, wish, onSent);
  return (
    <Screen title={topup.confirmTitle} overline={topup.step(3)} back="/argent/recharger/montant">
      <dl className={`mt-5 ${factsLook}`}>
        <FactLine label={topup.from}>
          <span className="num block font-bold">{formatPhone(phone)}</span>
          <span className="block text-sm text-muted">{mobileNetworkNames[network]}</span>
        </FactLine>
        <FactLine label={topup.amount}>
          <Amount xof={amountXof} always />
        </FactLine>
        <FactLine label={topup.fee}>
          {feeXof === 0 ? (
            <span className="font-bold">{topup.free}</span>
          ) : (
            <Amount xof={feeXof} always />
          )}
        </FactLine>
        <FactLine label={topup.credited}>
          <span className="text-palm-800">
            <Amount xof={amountXof - feeXof} always />
          </span>
        </FactLine>
      </dl>
      <div className="mt-4 grid gap-3">
        {!online && (
          <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
            {topup.offline}
          </Notice>
        )}
        {problem && <Notice tone="danger">{problem.text}</Notice>}
        {problem?.way && (
          <Link
            href={problem.way.href}
            state={{ ecom: true }}
            className="press grid min-h-12 place-items-center font-bold text-palm-700 underline underline-offset-4"
          >
            {problem.way.label}
          </Link>
        )}
      </div>
      <div className="mt-auto pt-6">
        <Button wide busy={busy} disabled={!online} onClick={() => void send()}>
          {topup.confirm(xof(amountXof))}
        </Button>
      </div>
    </Screen>
  );
}
