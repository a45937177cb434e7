import { useLanguage } from '@ecom/i18n';
import { useMarketMessages } from '@ecom/i18n/market';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { attributeName, attributeText } from './attribute-text.ts';
import { pathTo, useCategoryName } from './category-strip.tsx';
import { type Product, useCategories } from './market-data.ts';
import { addressOf, noWish } from './wish.ts';

/** What is known of it beside price and words. */
export function Details({ product }: { readonly product: Product }) {
  const messages = useMarketMessages();
  const texts = messages.product;
  const language = useLanguage();
  const nameOf = useCategoryName();
  const category = pathTo(useCategories().data ?? [], product.category).at(-1);
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{texts.details}</h2>
      <dl className="mt-2 divide-y divide-line rounded-xl bg-card px-4 shadow-card">
        {product.brand !== '' && <Fact name={texts.brand}>{product.brand}</Fact>}
        {product.attributes.map((attribute) => (
          <Fact key={attribute.key} name={attributeName(attribute, language)}>
            {attributeText(attribute, language, messages)}
          </Fact>
        ))}
        <Fact name={texts.soldBy}>{product.soldBy === 'weight' ? texts.weight : texts.piece}</Fact>
        {category && (
          <Fact name={texts.category}>
            <Link
              href={addressOf({ ...noWish, category: category.slug })}
              state={{ ecom: true }}
              className="inline-flex min-h-12 items-center text-palm-700 underline underline-offset-4"
            >
              {nameOf(category)}
            </Link>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-h-12 items-center justify-between gap-4">
      <dt className="shrink-0 text-sm text-muted">{name}</dt>
      <dd className="num min-w-0 text-right text-sm font-semibold [overflow-wrap:anywhere]">
        {children}
      </dd>
    </div>
  );
}
