import { useMarketMessages } from '@ecom/i18n/market';
import { TextField } from '@ecom/ui';

interface Prices {
  readonly min: string;
  readonly max: string;
}

interface Props extends Prices {
  readonly error: string | undefined;
  readonly onChange: (prices: Prices) => void;
}

/** From and up to, in francs as they are typed. */
export function PriceFields({ min, max, error, onChange }: Props) {
  const { filter } = useMarketMessages();
  const field = { autoComplete: 'off', inputMode: 'numeric', maxLength: 12 } as const;
  return (
    <fieldset>
      <legend className="text-sm font-bold">{filter.price}</legend>
      <div className="mt-2 grid grid-cols-2 gap-3">
        <TextField
          {...field}
          label={filter.min}
          name="min"
          value={min}
          onChange={(text) => onChange({ min: text, max })}
        />
        <TextField
          {...field}
          label={filter.max}
          name="max"
          value={max}
          onChange={(text) => onChange({ min, max: text })}
          error={error}
        />
      </div>
    </fieldset>
  );
}
