import { useMessages } from '@ecom/i18n';
import { Skeleton } from '@ecom/ui';
import { Eye, EyeOff, Plus } from 'lucide-react';
import { Link } from 'wouter';
import { Amount } from '../wallet/amount.tsx';
import { hideAmounts, useAmountsHidden } from '../wallet/amounts-hidden.ts';
import { useWallet } from '../wallet/wallet-data.ts';

/** What is there, and the way to more. Its height never depends on what is known. */
export function WalletStrip({ userId }: { readonly userId: string }) {
  const { wallet } = useMessages();
  const { data: known, isError } = useWallet(userId);
  return (
    <div className="flex min-h-20 flex-wrap items-center justify-between gap-x-2 px-4 py-3">
      <div>
        <Label />
        <p className="-mt-3 min-h-7">
          {known && <Amount xof={known.availableXof} size="strip" />}
          {!known && isError && <span className="text-sm text-muted">{wallet.unknown}</span>}
          {!known && !isError && <Skeleton className="h-6 w-28" />}
        </p>
      </div>
      <Link
        href="/argent/recharger"
        state={{ ecom: true }}
        className="press inline-flex min-h-12 items-center gap-2 rounded-full bg-sun-500 px-4 font-bold"
      >
        <Plus size={20} aria-hidden="true" />
        {wallet.topUp}
      </Link>
    </div>
  );
}

/** The words are the button: large enough for a thumb, and not in the amount's way. */
function Label() {
  const { wallet } = useMessages();
  const hidden = useAmountsHidden();
  const Icon = hidden ? EyeOff : Eye;
  return (
    <button
      type="button"
      onClick={() => hideAmounts(!hidden)}
      className="press -my-2 flex min-h-12 items-center gap-1.5 pr-3 text-sm text-muted"
    >
      {wallet.balance}
      <span className="sr-only">{hidden ? wallet.show : wallet.hide}</span>
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}

/** In the prerendered page, in its final size. */
export function WalletStripSkeleton() {
  return (
    <div className="flex min-h-20 items-center justify-between gap-2 px-4 py-3">
      <span>
        <Skeleton className="h-4 w-20" />
        <Skeleton className="mt-2.5 h-6 w-28" />
      </span>
      <Skeleton className="h-12 w-36 rounded-full" />
    </div>
  );
}
