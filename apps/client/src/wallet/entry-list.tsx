import { type Messages, useLanguage, useMessages } from '@ecom/i18n';
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import { dayAndTime } from '../home/day-and-time.ts';
import { Amount, useXof } from './amount.tsx';
import { useAmountsHidden } from './amounts-hidden.ts';
import type { WalletEntry } from './wallet-data.ts';

/** What an entry is about, in words. */
function entryText({ wallet }: Messages, { kind, amountXof }: WalletEntry): string {
  const { transferIn, transferOut, ...kinds } = wallet.kinds;
  if (kind === 'transfer') return amountXof > 0 ? transferIn : transferOut;
  return kinds[kind as keyof typeof kinds] ?? kinds.adjustment;
}

export const entriesLook = 'divide-y divide-line rounded-xl bg-card shadow-card';

/** What came and went, the newest first. */
export function EntryList({ entries }: { readonly entries: readonly WalletEntry[] }) {
  return (
    <ul className={entriesLook}>
      {entries.map((entry) => (
        <EntryRow key={entry.seq} entry={entry} />
      ))}
    </ul>
  );
}

/** Title and amount, then when and what there was after it: cut off is neither time nor money. */
function EntryRow({ entry }: { readonly entry: WalletEntry }) {
  const messages = useMessages();
  const { wallet, activity } = messages;
  const language = useLanguage();
  const xof = useXof();
  const hidden = useAmountsHidden();
  const isIn = entry.amountXof > 0;
  const Icon = isIn ? ArrowDownLeft : ArrowUpRight;
  const look = isIn ? 'bg-palm-100 text-palm-800' : 'bg-clay-100 text-clay-700';
  return (
    <li className="flex min-h-17 items-center gap-3.5 px-4 py-2.5">
      <span className={`grid size-10 shrink-0 place-items-center rounded-full ${look}`}>
        <Icon size={20} aria-hidden="true" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className="font-semibold leading-snug">{entryText(messages, entry)}</span>
          <span className={isIn ? 'text-palm-800' : ''}>
            <Amount xof={entry.amountXof} signed />
          </span>
        </span>
        <span className="num flex flex-wrap items-baseline justify-between gap-x-2 text-muted">
          <time dateTime={entry.at} className="text-sm">
            {dayAndTime(new Date(entry.at), new Date(), language, activity)}
          </time>
          {entry.balanceXof !== null && !hidden && (
            <span className="text-xs">{wallet.after(xof(entry.balanceXof))}</span>
          )}
        </span>
      </span>
    </li>
  );
}
