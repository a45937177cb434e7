import { useMarketMessages } from '@ecom/i18n/market';
import { useState } from 'react';

/** From so many characters on, four lines of a narrow phone are not enough. */
const longFrom = 170;

/** The seller's own words, folded where they are many. */
export function Description({ text }: { readonly text: string }) {
  const { product } = useMarketMessages();
  const [isWhole, setWhole] = useState(false);
  if (text === '') return null;
  const isLong = text.length > longFrom;
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{product.description}</h2>
      <p
        className={`mt-1.5 whitespace-pre-line [overflow-wrap:anywhere] ${isLong && !isWhole ? 'line-clamp-4' : ''}`}
      >
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          className="press min-h-12 rounded-full font-bold text-palm-700 underline underline-offset-4"
        >
          {isWhole ? product.readLess : product.readMore}
        </button>
      )}
    </section>
  );
}
