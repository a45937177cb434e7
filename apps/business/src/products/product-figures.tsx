import { color, Pill } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box } from '@mui/material';
import { useAmounts } from './amounts.ts';
import type { ProductLine } from './product-data.ts';

/** What the cheapest of its variants costs, and cost before. */
export function PriceOf({ product }: { readonly product: ProductLine }) {
  const { list } = useProductMessages();
  const { price, priceOf } = useAmounts();
  const { priceXof, wasXof, soldBy } = product;
  if (priceXof === null) return <Box sx={{ color: 'text.secondary' }}>{list.noPrice}</Box>;
  return (
    <>
      <Box component="span" sx={{ fontWeight: 700, whiteSpace: 'nowrap' }}>
        {priceOf(priceXof, soldBy)}
      </Box>
      {wasXof !== null && (
        <Box component="s" sx={{ ml: 0.75, color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {price(wasXof)}
        </Box>
      )}
    </>
  );
}

/** How many there are of all its variants, and whether something runs low. */
export function StockOf({ product }: { readonly product: ProductLine }) {
  const { list } = useProductMessages();
  const { count, digits } = useAmounts();
  const { onHand, reserved, low, soldBy } = product;
  return (
    <>
      <Box component="span" sx={onHand === 0 ? { color: color('clay-700'), fontWeight: 600 } : {}}>
        {onHand === 0 ? list.noStock : list.inStock(count(onHand, soldBy))}
      </Box>
      {reserved > 0 && (
        <Box component="span" sx={{ ml: 0.75, color: 'text.secondary' }}>
          {list.reserved(digits(reserved))}
        </Box>
      )}
      {low && onHand > 0 && (
        <Box component="span" sx={{ ml: 1 }}>
          <Pill tone="wait" text={list.low} />
        </Box>
      )}
    </>
  );
}
