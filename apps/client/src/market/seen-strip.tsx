import { useMarketMessages } from '@ecom/i18n/market';
import { Link } from 'wouter';
import { usePrice } from './price.tsx';
import { ProductPicture } from './product-picture.tsx';
import { seen } from './remembered.ts';

/** What this device opened lately, small, to be found again. Nothing for whoever is new. */
export function SeenStrip() {
  const { seen: texts } = useMarketMessages();
  const price = usePrice();
  const cards = seen.use();
  if (cards.length === 0) return null;
  return (
    <section className="mt-2">
      <h2 className="px-4 text-lg font-extrabold tracking-tight">{texts.title}</h2>
      <ul className="flex gap-2.5 overflow-x-auto px-4 pb-2 pt-1.5 [scrollbar-width:none]">
        {cards.map(({ id, title, priceXof, picture }) => (
          <li key={id} className="w-22 shrink-0">
            <Link
              href={`/marche/produit/${id}`}
              state={{ ecom: true }}
              className="press block overflow-hidden rounded-lg bg-card shadow-card"
            >
              <ProductPicture picture={picture} alt="" title={title} sizes="88px" />
              <span className="block px-2 pb-1.5 pt-1">
                <span className="block truncate text-xs">{title}</span>
                <span className="num block text-sm font-bold">{price(priceXof)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
