import { color } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, OutlinedInput, Switch } from '@mui/material';
import { useAmounts } from './amounts.ts';
import { wholeIn } from './draft-numbers.ts';
import { type PartProps, useFaultText } from './form-parts.tsx';
import type { Product } from './product-data.ts';
import { limits, type VariantDraft } from './product-draft.ts';

interface Props extends PartProps {
  readonly product: Product | null;
}

/** Every variant with its price and stock: lines at a desk, cards on a phone. */
export function VariantGrid({ draft, faults, product, onPatch }: Props) {
  const { options } = useProductMessages();
  const { price } = useAmounts();
  const { variants } = draft;
  const [first] = variants;
  const priceXof = wholeIn(first?.price ?? '', 1, limits.priceMaxXof);
  const set = (at: number, by: Partial<VariantDraft>) =>
    onPatch({ variants: variants.map((one, place) => (place === at ? { ...one, ...by } : one)) });
  const level = () =>
    onPatch({
      variants: variants.map((one) => ({
        ...one,
        price: first?.price ?? '',
        was: first?.was ?? '',
      })),
    });
  return (
    <Box sx={{ mt: 2 }}>
      <Box component="ul" aria-label={options.grid} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {variants.map((variant, at) => (
          <Line
            key={variant.id ?? variant.name}
            {...{ variant, at, faults, product }}
            onSet={(by) => set(at, by)}
          />
        ))}
      </Box>
      {variants.length > 1 && priceXof !== null && (
        <Button size="small" sx={{ mt: 1 }} onClick={level}>
          {options.sameForAll(price(priceXof))}
        </Button>
      )}
    </Box>
  );
}

interface LineProps extends Pick<Props, 'faults' | 'product'> {
  readonly variant: VariantDraft;
  readonly at: number;
  readonly onSet: (by: Partial<VariantDraft>) => void;
}

function Line({ variant, at, faults, product, onSet }: LineProps) {
  const { options, form } = useProductMessages();
  const { count } = useAmounts();
  const name = variant.name;
  const kept = product?.variants.find(({ id }) => id === variant.id);
  const cell = { at, name, variant, faults, onSet };
  return (
    <Box component="li" sx={lineStyle}>
      <Box className="name">{name}</Box>
      <Cell {...cell} field="price" label={form.price} />
      <Cell {...cell} field="was" label={form.was} />
      {kept && product ? (
        <Box>
          <Box sx={headStyle}>{form.stockNow}</Box>
          <Box sx={{ minHeight: 44, display: 'flex', alignItems: 'center', fontWeight: 700 }}>
            {count(kept.onHand, product.soldBy)}
          </Box>
        </Box>
      ) : (
        <Cell {...cell} field="stock" label={form.stock} />
      )}
      <Cell {...cell} field="low" label={form.low} />
      <Cell {...cell} field="sku" label={form.sku} />
      <Box className="sell">
        <Box sx={headStyle}>{options.forSale}</Box>
        <Switch
          checked={variant.forSale}
          onChange={(_, forSale) => onSet({ forSale })}
          slotProps={{ input: { 'aria-label': options.sell(name) } }}
        />
      </Box>
    </Box>
  );
}

interface CellProps {
  readonly at: number;
  readonly name: string;
  readonly variant: VariantDraft;
  readonly faults: PartProps['faults'];
  readonly field: 'price' | 'was' | 'stock' | 'low' | 'sku';
  readonly label: string;
  readonly onSet: (by: Partial<VariantDraft>) => void;
}

function Cell({ at, name, variant, faults, field, label, onSet }: CellProps) {
  const { options } = useProductMessages();
  const key = `variant.${at}.${field}`;
  const error = useFaultText(faults)(key);
  const isText = field === 'sku';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={headStyle} aria-hidden="true">
        {label}
      </Box>
      <OutlinedInput
        fullWidth
        value={variant[field]}
        error={Boolean(error)}
        onChange={(event) => onSet({ [field]: event.target.value })}
        inputProps={{
          'aria-label': options.of(label, name),
          'aria-describedby': error ? `${key}-note` : undefined,
          inputMode: isText ? 'text' : 'numeric',
          autoComplete: 'off',
          maxLength: isText ? limits.sku : 13,
        }}
      />
      {error && (
        <Box id={`${key}-note`} role="alert" sx={{ color: 'error.main', ...headStyle, mt: 0.5 }}>
          {error}
        </Box>
      )}
    </Box>
  );
}

const headStyle = { mb: 0.5, fontSize: '0.75rem', fontWeight: 600, lineHeight: '1rem' };
const lineStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'end',
  py: 1.5,
  borderTop: `1px solid ${color('line')}`,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' },
  '& > .name': { gridColumn: '1 / -1', fontWeight: 700, overflowWrap: 'anywhere' },
};
