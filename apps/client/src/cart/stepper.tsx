import { useCartMessages } from '@ecom/i18n/cart';
import { Minus, Plus } from 'lucide-react';
import { quantityMax } from './cart-lines.ts';

interface Props {
  readonly title: string;
  readonly quantity: number;
  readonly inKilos: boolean;
  /** As many as there are, as far as that is known. */
  readonly max?: number;
  /** Zero where less than one was asked for. */
  readonly onChange: (quantity: number) => void;
  /** One less than one takes the thing out; without it the last one stays. */
  readonly mayReachZero?: boolean;
}

const buttonLook = 'press grid size-12 place-items-center rounded-full disabled:opacity-40';

/** How many of a thing, by one more and one less; what it is now is said aloud. */
export function Stepper(props: Props) {
  const { title, quantity, inKilos, max = quantityMax, mayReachZero, onChange } = props;
  const texts = useCartMessages();
  return (
    <fieldset
      aria-label={texts.quantity(title)}
      className="inline-flex items-center rounded-full bg-palm-100 text-palm-800"
    >
      <button
        type="button"
        aria-label={texts.less(title)}
        disabled={quantity <= (mayReachZero ? 0 : 1)}
        onClick={() => onChange(quantity - 1)}
        className={buttonLook}
      >
        <Minus size={20} aria-hidden="true" />
      </button>
      <output className="num min-w-8 text-center font-extrabold">
        {inKilos ? texts.kilos(quantity) : quantity}
      </output>
      <button
        type="button"
        aria-label={texts.more(title)}
        disabled={quantity >= max}
        onClick={() => onChange(quantity + 1)}
        className={buttonLook}
      >
        <Plus size={20} aria-hidden="true" />
      </button>
    </fieldset>
  );
}
