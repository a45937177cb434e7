import { color, Loaded, Page, Pill, Section } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { useAmounts } from './amounts.ts';
import { MoveDialog } from './move-dialog.tsx';
import { Movements } from './movements.tsx';
import { type Product, useProduct, type Variant } from './product-data.ts';

/** What there is of a product, how it moved, and the way to move it. */
export default function StockPage({ id }: { readonly id: string }) {
  const { stock } = useProductMessages();
  const { id: storeId } = useStore();
  const query = useProduct(storeId, id);
  const title = query.data?.title;
  return (
    <Page
      title={stock.title}
      subtitle={title}
      back={{ href: `/articles/${id}`, label: title ?? stock.title }}
    >
      <Section title={stock.onHand} flush>
        <Loaded query={query} rows={3}>
          {(product) => <Variants product={product} storeId={storeId} />}
        </Loaded>
      </Section>
      <Movements {...{ storeId, id }} soldBy={query.data?.soldBy ?? 'piece'} />
    </Page>
  );
}

interface VariantsProps {
  readonly product: Product;
  readonly storeId: string;
}

function Variants({ product, storeId }: VariantsProps) {
  const { stock } = useProductMessages();
  const [moving, setMoving] = useState<Variant | null>(null);
  if (product.variants.length === 0) {
    return <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{stock.nothing}</Box>;
  }
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {product.variants.map((variant) => (
        <VariantLine key={variant.id} {...{ variant, product }} onMove={() => setMoving(variant)} />
      ))}
      {moving && (
        <MoveDialog {...{ storeId, product }} variant={moving} onClose={() => setMoving(null)} />
      )}
    </Stack>
  );
}

interface LineProps {
  readonly variant: Variant;
  readonly product: Product;
  readonly onMove: () => void;
}

function VariantLine({ variant, product, onMove }: LineProps) {
  const { stock, list } = useProductMessages();
  const { count } = useAmounts();
  const { name, onHand, reserved, lowAt } = variant;
  const isLow = lowAt !== null && onHand - reserved <= lowAt;
  const label = name || product.title;
  const of = (value: number) => count(value, product.soldBy);
  return (
    <Box component="li" sx={lineStyle}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{label}</Box>
        <Box sx={{ fontSize: '1.25rem', fontWeight: 800 }}>{of(onHand)}</Box>
        <Stack direction="row" sx={{ columnGap: 2, rowGap: 0.5, flexWrap: 'wrap', ...quiet }}>
          {reserved > 0 && (
            <>
              <span>{`${stock.reserved} ${of(reserved)}`}</span>
              <span>{`${stock.free} ${of(onHand - reserved)}`}</span>
            </>
          )}
          {lowAt !== null && <span>{`${stock.lowAt} ${of(lowAt)}`}</span>}
          {isLow && <Pill tone="wait" text={list.low} />}
        </Stack>
      </Box>
      <Button variant="outlined" aria-label={stock.moveOf(label)} onClick={onMove}>
        {stock.move}
      </Button>
    </Box>
  );
}

const quiet = { fontSize: '0.8125rem', color: 'text.secondary', alignItems: 'center' };
const lineStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  px: 2,
  py: 1.5,
  borderTop: `1px solid ${color('line')}`,
};
