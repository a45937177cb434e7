import { useMarketMessages } from '@ecom/i18n/market';
import { Weave } from '@ecom/ui';
import { Heart } from 'lucide-react';
import { Link } from 'wouter';
import { CartButton } from '../cart/cart-button.tsx';
import { SearchBox } from './search-box.tsx';

interface Props {
  readonly line: string;
  readonly onSearch: (line: string) => void;
}

/** The palm header with its one question; as high whatever is asked. */
export function MarketHeader({ line, onSearch }: Props) {
  const { hello, question, favourite } = useMarketMessages();
  return (
    <header className="relative bg-palm-800 px-4 pb-5 pt-[max(.75rem,env(safe-area-inset-top))] text-white">
      <div className="absolute inset-0 overflow-hidden">
        <Weave className="absolute inset-0 text-palm-700 opacity-70 [mask-image:linear-gradient(250deg,#000_10%,transparent_70%)]" />
      </div>
      <div className="relative flex items-start justify-between gap-2">
        <h1 className="min-h-16 text-2xl font-extrabold tracking-tight">
          {hello} <span className="block text-xl font-medium text-palm-200">{question}</span>
        </h1>
        <div className="flex shrink-0 gap-2">
          <Link
            href="/marche/favoris"
            state={{ ecom: true }}
            aria-label={favourite.open}
            className="press grid size-12 shrink-0 place-items-center rounded-full bg-palm-700"
          >
            <Heart size={22} aria-hidden="true" />
          </Link>
          <CartButton onPalm />
        </div>
      </div>
      <div className="relative mt-3">
        <SearchBox line={line} onSearch={onSearch} />
      </div>
    </header>
  );
}
