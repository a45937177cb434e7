import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Button, Notice } from '@ecom/ui';
import { CloudOff, ShieldAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Screen } from '../../app/screen.tsx';
import { useOnline } from '../../session/use-online.ts';
import { Amount } from '../amount.tsx';
import { slowAfterMs, type Topup } from '../wallet-data.ts';
import { PhonePrompt } from './phone-prompt.tsx';

interface Props {
  readonly topup: Topup;
  /** The last look failed: nothing is known of now. */
  readonly isLost: boolean;
  readonly onLeave: () => void;
}

/** Milliseconds since it was asked for, going on between the API's answers. */
function useWaitedMs({ waitedMs }: Topup): number {
  const [nowMs, setNowMs] = useState(waitedMs);
  useEffect(() => {
    const startMs = performance.now();
    const tick = () => setNowMs(waitedMs + performance.now() - startMs);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [waitedMs]);
  return nowMs;
}

const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
};

export function OnItsWay({ topup, isLost, onLeave }: Props) {
  const { topup: words } = useMessages();
  const online = useOnline();
  const waitedMs = useWaitedMs(topup);
  const isSlow = waitedMs >= slowAfterMs;
  return (
    <Screen title={isSlow ? words.slowTitle : words.waitTitle} back="/argent">
      <div className="mt-4 grid place-items-center rounded-xl bg-card px-4 py-6 text-center shadow-card">
        <PhonePrompt />
        <p className="mt-3">
          <Amount xof={topup.amountXof} size="hero" always />
        </p>
        <p className="num mt-1 text-sm text-muted">{words.elapsed(clock(waitedMs))}</p>
        <p className="mt-3 font-semibold">
          {isSlow ? words.slowBody : words.waitBody[topup.network](formatPhone(topup.phone))}
        </p>
      </div>
      <div className="mt-3 grid gap-3">
        {(isLost || !online) && (
          <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
            {words.lost}
          </Notice>
        )}
        {!isSlow && (
          <Notice icon={<ShieldAlert size={20} aria-hidden="true" />}>{words.secret}</Notice>
        )}
      </div>
      <div className="mt-auto pt-6">
        <Button look={isSlow ? 'primary' : 'quiet'} wide onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </Screen>
  );
}
