import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Button, Notice } from '@ecom/ui';
import { CircleCheck, CircleX, Hourglass, type LucideIcon, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { Amount, useXof } from '../amount.tsx';
import { type Topup, useWallet } from '../wallet-data.ts';

interface Props {
  readonly userId: string;
  readonly topup: Topup;
  readonly onLeave: () => void;
  readonly onAgain: (topup: Topup) => void;
}

/** How a top-up ended, and what can be done now. */
export function Ended(props: Props) {
  const { state } = props.topup;
  if (state === 'succeeded') return <Succeeded {...props} />;
  if (state === 'failed' || state === 'expired') return <Failed {...props} />;
  return state === 'suspended' ? <Suspended {...props} /> : <Returned {...props} />;
}

interface FrameProps {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly tone: 'good' | 'bad' | 'open';
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

const tones = {
  good: 'bg-palm-100 text-palm-800',
  bad: 'bg-clay-100 text-clay-700',
  open: 'bg-sun-100 text-sun-800',
} as const;

function Frame({ title, icon: Icon, tone, children, actions }: FrameProps) {
  return (
    <Screen title={title} back="/argent">
      <div className="mt-4 grid place-items-center gap-3 rounded-xl bg-card px-4 py-6 text-center shadow-card">
        <span className={`grid size-20 place-items-center rounded-full ${tones[tone]}`}>
          <Icon size={40} aria-hidden="true" />
        </span>
        {children}
      </div>
      <div className="mt-auto grid gap-3 pt-6">{actions}</div>
    </Screen>
  );
}

function Succeeded({ userId, topup, onLeave }: Props) {
  const { topup: words } = useMessages();
  const xof = useXof();
  const balance = useWallet(userId);
  return (
    <Frame
      title={words.doneTitle}
      icon={CircleCheck}
      tone="good"
      actions={
        <Button wide onClick={onLeave}>
          {words.ok}
        </Button>
      }
    >
      <p className="text-lg font-semibold" role="status">
        {words.doneBody(xof(topup.creditedXof ?? topup.amountXof))}
      </p>
      <p className="min-h-10 text-muted">
        {balance.data && !balance.isFetching && (
          <>
            {words.newBalance} <Amount xof={balance.data.availableXof} size="strip" />
          </>
        )}
      </p>
    </Frame>
  );
}

function Failed({ topup, onLeave, onAgain }: Props) {
  const { topup: words } = useMessages();
  const { reason } = topup;
  const isKnown = reason !== null && reason !== 'over_limit' && reason !== 'amount_differs';
  return (
    <Frame
      title={words.failTitle}
      icon={CircleX}
      tone="bad"
      actions={
        <>
          <Button wide onClick={() => onAgain(topup)}>
            {words.again}
          </Button>
          <Button wide look="quiet" onClick={onLeave}>
            {words.leave}
          </Button>
        </>
      }
    >
      <p className="text-lg font-semibold" role="status">
        {words.reasons[isKnown ? reason : 'refused']}
      </p>
      <p className="text-muted">{words.nothingTaken}</p>
      {topup.mayStillSucceed && <Notice>{words.mayStill}</Notice>}
    </Frame>
  );
}

function Suspended({ topup, onLeave }: Props) {
  const { topup: words } = useMessages();
  const isFull = topup.reason === 'over_limit';
  return (
    <Frame
      title={words.suspendedTitle}
      icon={Hourglass}
      tone="open"
      actions={
        <>
          <Link
            href={isFull ? '/profil/identite' : '/assistance'}
            state={{ ecom: true }}
            className="press grid min-h-13 place-items-center rounded-full bg-sun-500 px-6 font-bold text-ink"
          >
            {isFull ? words.raise : words.support}
          </Link>
          <Button wide look="quiet" onClick={onLeave}>
            {words.leave}
          </Button>
        </>
      }
    >
      <p>
        <Amount xof={topup.amountXof} size="hero" always />
      </p>
      <p className="font-semibold" role="status">
        {words.suspended[isFull ? 'over_limit' : 'amount_differs']}
      </p>
    </Frame>
  );
}

function Returned({ topup, onLeave }: Props) {
  const { topup: words } = useMessages();
  const isDone = topup.state === 'returned';
  const number = formatPhone(topup.phone);
  return (
    <Frame
      title={isDone ? words.returnedTitle : words.returningTitle}
      icon={Undo2}
      tone={isDone ? 'good' : 'open'}
      actions={
        <Button wide onClick={onLeave}>
          {words.leave}
        </Button>
      }
    >
      <p>
        <Amount xof={topup.amountXof} size="hero" always />
      </p>
      <p className="font-semibold" role="status">
        {isDone ? words.returnedBody(number) : words.returningBody(number)}
      </p>
    </Frame>
  );
}
