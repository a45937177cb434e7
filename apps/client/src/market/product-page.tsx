import { useEffect, useState } from 'react';
import { AddToCart } from '../cart/add-to-cart.tsx';
import { Reviews } from '../reviews/reviews-gate.tsx';
import { Description } from './description.tsx';
import { Details } from './details.tsx';
import { firstVariant } from './first-variant.ts';
import { Gallery } from './gallery.tsx';
import type { Product } from './market-data.ts';
import { MarketTitle } from './market-screen.tsx';
import { Price } from './price.tsx';
import { cardOf, seen } from './remembered.ts';
import { StockLine } from './stock-line.tsx';
import { StoreCard } from './store-card.tsx';
import { VariantChoice } from './variant-choice.tsx';

/** A product as it is sold: pictures, price of what is chosen, words, and who sells it. */
export function ProductPage({ product }: { readonly product: Product }) {
  const [wanted, setWanted] = useState<string>();
  const { title, variants, pictures } = product;
  const perKilo = product.soldBy === 'weight';
  const chosen = variants.find(({ id }) => id === wanted) ?? firstVariant(variants);
  useEffect(() => seen.add(cardOf(product)), [product]);
  return (
    <>
      <Gallery title={title} pictures={pictures} />
      <div className="mt-4">
        <MarketTitle look="text-xl leading-snug">{title}</MarketTitle>
      </div>
      {chosen && (
        <div className="mt-1.5">
          <Price xof={chosen.priceXof} wasXof={chosen.wasXof} size="page" perKilo={perKilo} />
          <StockLine available={chosen.available} inKilos={perKilo} />
        </div>
      )}
      <VariantChoice variants={variants} chosen={chosen?.id} onChoose={setWanted} />
      <Description text={product.description} />
      <StoreCard store={product.store} />
      <Details product={product} />
      <Reviews of={{ productId: product.id }} />
      {chosen && <AddToCart product={product} variant={chosen} />}
    </>
  );
}
