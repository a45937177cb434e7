import { useMessages } from '@ecom/i18n';
import { Skeleton } from '@ecom/ui';
import { Eye, EyeOff, Plus } from 'lucide-react';
import { Link } from 'wouter';
import { clockTime } from '../data/clock-time.ts';
import { useOnline } from '../session/use-online.ts';
import { Amount, useXof } from './amount.tsx';
import { hideAmounts, useAmountsHidden } from './amounts-hidden.ts';
import type { Wallet } from './wallet-data.ts';

const look = 'rounded-xl bg-card p-4 shadow-card';

/** What is there, at which moment that was so, and the way to more. */
export function BalanceCard({ wallet: known }: { readonly wallet: Wallet }) {
  const { wallet } = useMessages();
  const online = useOnline();
  const xof = useXof();
  const hidden = useAmountsHidden();
  const Icon = hidden ? EyeOff : Eye;
  return (
    <section className={look} aria-label={wallet.balance}>
      <div className="flex min-h-12 items-center gap-1">
        <p className="text-sm text-muted">
          {wallet.balance}
          {!online && ` · ${wallet.at(clockTime(Date.parse(known.asOf)))}`}
        </p>
        <button
          type="button"
          aria-pressed={hidden}
          aria-label={hidden ? wallet.show : wallet.hide}
          onClick={() => hideAmounts(!hidden)}
          className="press -mr-2 ml-auto grid size-12 place-items-center rounded-full text-muted"
        >
          <Icon size={22} aria-hidden="true" />
        </button>
      </div>
      <p className="min-h-10">
        <Amount xof={known.availableXof} size="hero" />
      </p>
      {known.heldXof > 0 && !hidden && (
        <p className="mt-0.5 text-sm text-muted">{wallet.held(xof(known.heldXof))}</p>
      )}
      <Link
        href="/argent/recharger"
        state={{ ecom: true }}
        className="press mt-3 inline-flex min-h-13 w-full items-center justify-center gap-2 rounded-full bg-sun-500 px-6 font-bold text-ink"
      >
        <Plus size={22} aria-hidden="true" />
        {wallet.topUp}
      </Link>
    </section>
  );
}

export function BalanceSkeleton() {
  return (
    <div className={look}>
      <div className="flex min-h-12 items-center">
        <Skeleton className="h-4 w-24" />
      </div>
      <div className="flex min-h-10 items-center">
        <Skeleton className="h-8 w-40" />
      </div>
      <Skeleton className="mt-3 h-13 w-full rounded-full" />
    </div>
  );
}
