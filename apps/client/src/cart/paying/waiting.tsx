import { useMessages } from '@ecom/i18n';
import { usePayingMessages } from '@ecom/i18n/paying';
import { formatPhone } from '@ecom/kernel';
import { Button, Notice } from '@ecom/ui';
import { CloudOff, ShieldAlert } from 'lucide-react';
import { useLocation } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { useOnline } from '../../session/use-online.ts';
import { Amount } from '../../wallet/amount.tsx';
import { PhonePrompt } from '../../wallet/topup/phone-prompt.tsx';
import { GiveUp } from './give-up.tsx';
import { type Checkout, clock, slowAfterMs, useLeftMs } from './paying-data.ts';

interface Props {
  readonly userId: string;
  readonly checkout: Checkout;
  /** The last look failed: nothing is known of now. */
  readonly isLost: boolean;
}

/** The phone is asked: what to do there, and for how long the goods are kept. */
export function Waiting({ userId, checkout, isLost }: Props) {
  const { topup } = useMessages();
  const paying = usePayingMessages();
  const online = useOnline();
  const [, go] = useLocation();
  const { phone, totalXof, heldForMs, createdAt } = checkout;
  const leftMs = useLeftMs(heldForMs ?? 0);
  const isSlow = Date.now() - Date.parse(createdAt) >= slowAfterMs;
  const isHeld = leftMs > 0;
  return (
    <Screen title={isSlow ? topup.slowTitle : topup.waitTitle} back="/marche">
      <div className="mt-4 grid place-items-center rounded-xl bg-card px-4 py-6 text-center shadow-card">
        <PhonePrompt />
        <p className="mt-3">
          <Amount xof={totalXof} size="hero" always />
        </p>
        <p className="mt-3 font-semibold" role="status">
          {phone && !isSlow
            ? topup.waitBody[phone.network](formatPhone(phone.number))
            : paying.slowBody}
        </p>
        <p className="num mt-3 text-sm text-muted">
          {isHeld ? paying.held(clock(leftMs)) : paying.heldNoMore}
        </p>
      </div>
      <div className="mt-3 grid gap-3">
        {(isLost || !online) && (
          <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
            {paying.lost}
          </Notice>
        )}
        {!isSlow && (
          <Notice icon={<ShieldAlert size={20} aria-hidden="true" />}>{topup.secret}</Notice>
        )}
      </div>
      <div className="mt-auto grid gap-3 pt-6">
        <GiveUp userId={userId} checkoutId={checkout.id} />
        <Button look="quiet" wide onClick={() => go('/marche')}>
          {paying.leave}
        </Button>
      </div>
    </Screen>
  );
}
