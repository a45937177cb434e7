import { useCartMessages } from '@ecom/i18n/cart';
import { Store as StoreIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { type CartLine, type StorePart as Part, sumXof } from './cart-lines.ts';
import { putBackInCart, removeFromCart, useCart } from './cart-store.ts';
import type { Difference } from './differences.ts';
import { LineRow } from './line-row.tsx';
import type { Preview, StorePreview } from './preview.ts';
import { StoreOffers } from './store-offers.tsx';
import { useStoreProblemText } from './store-problem.ts';
import { canBeServed } from './use-cart-preview.ts';

interface Props {
  readonly part: Part;
  /** Undefined until it was asked about. */
  readonly now: StorePreview | undefined;
  readonly differences: readonly Difference[];
  /** What of its offers little is missing for. */
  readonly near: Preview['near'];
  readonly onRemoved: (removed: Removed) => void;
}

/** What was taken out last, and where it stood. */
export interface Removed {
  readonly line: CartLine;
  readonly index: number;
}

/** What one store sells of the cart, and whether it can serve it now. */
export function StorePart({ part, now, differences, near, onRemoved }: Props) {
  const cart = useCart();
  const problemText = useStoreProblemText();
  const remove = (line: CartLine) => {
    onRemoved({ line, index: cart.indexOf(line) });
    removeFromCart(line.variantId);
  };
  const problem = now && problemText(now, sumXof(part.lines));
  return (
    <section className="rounded-xl bg-card px-4 shadow-card">
      <h2>
        <Link
          href={`/marche/boutique/${part.store.slug}`}
          state={{ ecom: true }}
          className="press flex min-h-13 items-center gap-2.5 font-bold"
        >
          <StoreIcon size={18} className="shrink-0 text-palm-700" aria-hidden="true" />
          <span className="min-w-0 truncate">{part.store.name}</span>
        </Link>
      </h2>
      {problem && (
        <p
          className={`num mb-2 rounded-lg px-3 py-2 text-sm font-semibold ${
            canBeServed(now) ? 'bg-sun-100 text-sun-800' : 'bg-clay-100 text-clay-700'
          }`}
        >
          {problem}
        </p>
      )}
      <StoreOffers discounts={now?.discounts ?? []} near={near} />
      <ul className="divide-y divide-line border-t border-line">
        {part.lines.map((line) => (
          <LineRow
            key={line.variantId}
            line={line}
            difference={differences.find(({ variantId }) => variantId === line.variantId)}
            onRemove={() => remove(line)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The last removal, to be taken back; it stays until the next one or until one leaves. */
export function useUndo() {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = () => {
    if (removed) putBackInCart(removed.line, removed.index);
    setRemoved(null);
  };
  return { removed, setRemoved, undo };
}

/** Says what was taken out, beside the way to have it back. */
export function UndoRow({ removed, onUndo }: { removed: Removed; onUndo: () => void }) {
  const texts = useCartMessages();
  const button = useRef<HTMLButtonElement>(null);
  // The button that took it out is gone with it: the keyboard goes on from here.
  useEffect(() => {
    if (removed) button.current?.focus({ preventScroll: true });
  }, [removed]);
  return (
    <div
      role="status"
      className="flex min-h-13 items-center justify-between gap-3 rounded-xl bg-palm-950 pl-4 pr-1 text-white"
    >
      <span className="min-w-0 py-2 text-sm font-semibold [overflow-wrap:anywhere]">
        {texts.removed(removed.line.title)}
      </span>
      <button
        ref={button}
        type="button"
        onClick={onUndo}
        className="press min-h-12 shrink-0 rounded-full px-3 font-bold text-sun-400"
      >
        {texts.undo}
      </button>
    </div>
  );
}
