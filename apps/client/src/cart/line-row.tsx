import { useCartMessages } from '@ecom/i18n/cart';
import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import { usePrice } from '../market/price.tsx';
import { ProductPicture } from '../market/product-picture.tsx';
import type { CartLine } from './cart-lines.ts';
import { setCartQuantity } from './cart-store.ts';
import type { Difference } from './differences.ts';
import { Stepper } from './stepper.tsx';

interface Props {
  readonly line: CartLine;
  /** What the market says differently of it now. */
  readonly difference: Difference | undefined;
  readonly onRemove: () => void;
}

/** A thing in the cart: what, how many, for how much, and what changed of it. */
export function LineRow({ line, difference, onRemove }: Props) {
  const texts = useCartMessages();
  const price = usePrice();
  const { title, variant, seenXof, quantity, picture, productId } = line;
  const perKilo = line.soldBy === 'weight';
  return (
    <li className="py-3">
      <div className="flex gap-3">
        <span className="w-18 shrink-0 self-start overflow-hidden rounded-lg">
          <ProductPicture picture={picture} alt="" title={title} sizes="72px" />
        </span>
        <div className="min-w-0 flex-1">
          <Link
            href={`/marche/produit/${productId}`}
            state={{ ecom: true }}
            className="line-clamp-2 font-semibold leading-snug [overflow-wrap:anywhere]"
          >
            {title}
          </Link>
          <p className="num mt-0.5 text-sm text-muted">
            {variant && `${variant} · `}
            {perKilo ? texts.kilo(price(seenXof)) : price(seenXof)}
          </p>
        </div>
        <button
          type="button"
          aria-label={texts.remove(title)}
          onClick={onRemove}
          className="press -mr-3 -mt-2 grid size-12 shrink-0 place-items-center rounded-full text-muted"
        >
          <Trash2 size={20} aria-hidden="true" />
        </button>
      </div>
      <div className="mt-2 flex items-center justify-between gap-3">
        <Stepper
          title={title}
          quantity={quantity}
          inKilos={perKilo}
          onChange={(next) => setCartQuantity(line.variantId, next)}
        />
        <span className="num font-extrabold">{price(seenXof * quantity)}</span>
      </div>
      {difference && <DifferenceText line={line} difference={difference} />}
    </li>
  );
}

interface TextProps {
  readonly line: CartLine;
  readonly difference: Difference;
}

function DifferenceText({ line, difference }: TextProps) {
  const { problems, kilos } = useCartMessages();
  const price = usePrice();
  const { problem, available, unitXof } = difference;
  const left = line.soldBy === 'weight' ? kilos(available) : String(available);
  const said = {
    gone: problems.gone,
    out_of_stock: problems.outOfStock,
    less_stock: problems.lessStock(left),
    price_changed: problems.priceChanged(price(line.seenXof), price(unitXof)),
  }[problem];
  return (
    <p className="num mt-2 rounded-lg bg-sun-100 px-3 py-2 text-sm font-semibold text-sun-800">
      {said}
    </p>
  );
}
