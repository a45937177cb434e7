import { useMarketMessages } from '@ecom/i18n/market';
import type { Variant } from './first-variant.ts';

interface Props {
  readonly variants: readonly Variant[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Sizes, colours, weights; what is sold out is struck through, and can still be looked at. */
export function VariantChoice({ variants, chosen, onChoose }: Props) {
  const { product } = useMarketMessages();
  if (variants.length < 2) return null;
  return (
    <fieldset className="mt-4">
      <legend className="text-sm font-bold">{product.variants}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {variants.map(({ id, name, available }) => (
          <label
            key={id}
            className={`press relative inline-flex min-h-12 items-center rounded-full border-2 px-4 text-sm font-semibold has-focus-visible:outline-3 has-focus-visible:outline-ink has-focus-visible:[box-shadow:0_0_0_6px_var(--color-sun-500)] ${
              id === chosen ? 'border-palm-800 bg-palm-100 text-palm-800' : 'border-line bg-card'
            }`}
          >
            <input
              type="radio"
              name="variant"
              aria-label={available > 0 ? name : product.soldOutVariant(name)}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className={available > 0 ? '' : 'text-muted line-through'}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
