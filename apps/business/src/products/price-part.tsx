import { Field, Section } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button } from '@mui/material';
import { Link } from 'wouter';
import { useAmounts } from './amounts.ts';
import { type PartProps, useFaultText } from './form-parts.tsx';
import type { Product } from './product-data.ts';
import { limits, type VariantDraft } from './product-draft.ts';

interface Props extends PartProps {
  /** Null for one that is still to be kept. */
  readonly product: Product | null;
}

/** Of a product that there is one of: its price, what it was, and how many there are. */
export function PricePart({ draft, faults, product, onPatch }: Props) {
  const { form } = useProductMessages();
  const faultOf = useFaultText(faults);
  const [variant] = draft.variants;
  if (!variant) return null;
  const isByWeight = draft.soldBy === 'weight';
  const set = (by: Partial<VariantDraft>) => onPatch({ variants: [{ ...variant, ...by }] });
  const number = { inputMode: 'numeric', autoComplete: 'off', maxLength: 13 } as const;
  return (
    <Section title={form.parts.price}>
      <Box sx={pairStyle}>
        <Field
          label={isByWeight ? form.pricePerKilo : form.price}
          error={faultOf('variant.0.price')}
          value={variant.price}
          onChange={(price) => set({ price })}
          input={number}
        />
        <Field
          label={form.optional(form.was)}
          help={form.wasHelp}
          error={faultOf('variant.0.was')}
          value={variant.was}
          onChange={(was) => set({ was })}
          input={number}
        />
        {variant.id === null ? (
          <Field
            label={isByWeight ? form.stockKilos : form.stock}
            error={faultOf('variant.0.stock')}
            value={variant.stock}
            onChange={(stock) => set({ stock })}
            input={number}
          />
        ) : (
          <StockNow product={product} variantId={variant.id} />
        )}
        <Field
          label={form.optional(form.low)}
          help={form.lowHelp}
          error={faultOf('variant.0.low')}
          value={variant.low}
          onChange={(low) => set({ low })}
          input={number}
        />
        <Field
          label={form.optional(form.sku)}
          value={variant.sku}
          onChange={(sku) => set({ sku })}
          input={{ maxLength: limits.sku, autoComplete: 'off', spellCheck: false }}
        />
      </Box>
    </Section>
  );
}

/** Stock that is there moves; it is not typed over. */
function StockNow({ product, variantId }: { product: Product | null; variantId: string }) {
  const { form } = useProductMessages();
  const { count } = useAmounts();
  const variant = product?.variants.find(({ id }) => id === variantId);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box sx={{ mb: 0.75, fontSize: '0.875rem', fontWeight: 600 }}>{form.stockNow}</Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Box sx={{ fontSize: '1.125rem', fontWeight: 800 }}>
          {variant && product ? count(variant.onHand, product.soldBy) : null}
        </Box>
        {product && (
          <Button component={Link} href={`/articles/${product.id}/stock`} variant="outlined">
            {form.stockOpen}
          </Button>
        )}
      </Box>
    </Box>
  );
}

const pairStyle = {
  display: 'grid',
  columnGap: 2,
  rowGap: 1.25,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
};
