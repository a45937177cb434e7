import { useMessages } from '@ecom/i18n';
import { ChevronRight, Hourglass } from 'lucide-react';
import { Link } from 'wouter';
import { useShownXof } from './amount.tsx';
import { isOnItsWay, slowAfterMs, type Topup, useTopups } from './wallet-data.ts';

/** Those whose end is open, each with the way to its screen: found again after a killed app. */
export function OpenTopups({ userId }: { readonly userId: string }) {
  const topups = useTopups(userId).data ?? [];
  const open = topups.filter((topup) => isOnItsWay(topup) || topup.state === 'suspended');
  if (open.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-2">
      {open.map((topup) => (
        <OpenTopup key={topup.id} topup={topup} />
      ))}
    </ul>
  );
}

function OpenTopup({ topup }: { readonly topup: Topup }) {
  const { wallet } = useMessages();
  const xof = useShownXof();
  const amount = xof(topup.amountXof);
  const { waiting, slow, suspended } = wallet.open;
  const isSlow = topup.waitedMs >= slowAfterMs;
  const say = topup.state === 'suspended' ? suspended : isSlow ? slow : waiting;
  return (
    <li>
      <Link
        href={`/argent/recharge/${topup.id}`}
        state={{ ecom: true }}
        className="press flex min-h-15 items-center gap-3 rounded-xl bg-palm-900 px-4 py-2.5 text-white"
      >
        <Hourglass size={20} className="shrink-0 text-sun-400" aria-hidden="true" />
        <span className="min-w-0 flex-1 font-semibold leading-snug">{say(amount)}</span>
        <ChevronRight className="shrink-0 text-palm-200" aria-hidden="true" />
      </Link>
    </li>
  );
}
