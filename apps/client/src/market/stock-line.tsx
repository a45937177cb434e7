import { useMarketMessages } from '@ecom/i18n/market';

/** From so few on, the number is said. */
const fewMax = 5;

interface Props {
  readonly available: number;
  /** Goods by weight are counted in kilograms. */
  readonly inKilos?: boolean;
}

/** What is there, in words: enough, few, none. */
export function StockLine({ available, inKilos }: Props) {
  const { product } = useMarketMessages();
  const [text, look, dot] =
    available <= 0
      ? [product.soldOut, 'text-clay-700', 'bg-clay-600']
      : available <= fewMax
        ? [
            inKilos ? product.leftKilos(available) : product.left(available),
            'text-sun-800',
            'bg-sun-500',
          ]
        : [product.inStock, 'text-palm-700', 'bg-palm-700'];
  return (
    <p role="status" className={`num mt-1.5 flex items-center gap-2 text-sm font-bold ${look}`}>
      <span aria-hidden="true" className={`size-2.5 rounded-full ${dot}`} />
      {text}
    </p>
  );
}
