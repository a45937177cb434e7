import { color, useMoments } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Checkbox, Stack } from '@mui/material';
import { Link } from 'wouter';
import type { ProductLine } from './product-data.ts';
import { PriceOf, StockOf } from './product-figures.tsx';
import { StatePill } from './state-pill.tsx';
import { Thumb } from './thumb.tsx';
import { useAisleName } from './use-aisle-name.ts';

interface Props {
  readonly products: readonly ProductLine[];
  readonly chosen: ReadonlySet<string>;
  /** False for those who may not change many at once: nothing to choose then. */
  readonly canChoose: boolean;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

/** Products one below the other: lines at a desk, cards on a phone. The whole row leads to it. */
export function ProductRows({ products, chosen, canChoose, onChoose }: Props) {
  const { title, list } = useProductMessages();
  const all = products.every(({ id }) => chosen.has(id));
  const some = products.some(({ id }) => chosen.has(id));
  return (
    <Box>
      <Box sx={headStyle}>
        {canChoose && (
          <Checkbox
            checked={all}
            indeterminate={some && !all}
            onChange={() =>
              onChoose(
                products.map(({ id }) => id),
                !all,
              )
            }
            slotProps={{ input: { 'aria-label': list.selectAll } }}
          />
        )}
        {(['product', 'price', 'stock', 'changed'] as const).map((column) => (
          <Box key={column} className={column} aria-hidden="true">
            {list.columns[column]}
          </Box>
        ))}
      </Box>
      <Stack component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {products.map((product) => (
          <Row
            key={product.id}
            product={product}
            isChosen={chosen.has(product.id)}
            onChoose={canChoose ? (is) => onChoose([product.id], is) : null}
          />
        ))}
      </Stack>
    </Box>
  );
}

interface RowProps {
  readonly product: ProductLine;
  readonly isChosen: boolean;
  readonly onChoose: ((isChosen: boolean) => void) | null;
}

function Row({ product, isChosen, onChoose }: RowProps) {
  const { list } = useProductMessages();
  const { moment } = useMoments();
  const aisle = useAisleName();
  const { id, title, state, category, picture, changedAt } = product;
  return (
    <Box
      component="li"
      sx={{
        ...rowStyle,
        gridTemplateColumns: onChoose ? 'auto auto minmax(0, 1fr)' : 'auto minmax(0, 1fr)',
        ...(isChosen && { backgroundColor: color('sun-100') }),
      }}
    >
      {onChoose && (
        <Checkbox
          checked={isChosen}
          onChange={(_, is) => onChoose(is)}
          slotProps={{ input: { 'aria-label': list.select(title) } }}
          sx={{ zIndex: 1 }}
        />
      )}
      <Thumb pictureId={picture?.id ?? null} sizePx={56} />
      <Box className="product">
        <Box component={Link} href={`/articles/${id}`} sx={linkStyle}>
          {title}
        </Box>
        <Stack direction="row" sx={{ gap: 1, mt: 0.25, alignItems: 'center', flexWrap: 'wrap' }}>
          <StatePill state={state} />
          <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {aisle(category)}
          </Box>
        </Stack>
      </Box>
      <Box className="figures">
        <Box className="price">
          <PriceOf product={product} />
        </Box>
        <Box className="stock">
          <StockOf product={product} />
        </Box>
      </Box>
      <Box className="changed">{moment(changedAt)}</Box>
    </Box>
  );
}

const line = `1px solid ${color('line')}`;

const headStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  minHeight: 44,
  px: { xs: 1, md: 2 },
  backgroundColor: color('sunk'),
  color: color('muted'),
  fontSize: '0.75rem',
  fontWeight: 700,
  '& > .product': { flex: 1 },
  '& > .price, & > .stock': { display: { xs: 'none', md: 'block' }, width: 190 },
  '& > .changed': { display: { xs: 'none', md: 'block' }, width: 130 },
};

const rowStyle = {
  position: 'relative',
  display: { xs: 'grid', md: 'flex' },
  alignItems: 'center',
  columnGap: { xs: 1.25, md: 2 },
  rowGap: 0.5,
  px: { xs: 1, md: 2 },
  py: 1.25,
  borderTop: line,
  fontSize: '0.875rem',
  overflowWrap: 'anywhere',
  '& > .product': { flex: 1, minWidth: 0 },
  // On a phone price and stock stand below the name.
  '& > .figures': {
    gridColumn: { xs: '-2 / -1' },
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 2,
  },
  '& .price, & .stock': { width: { md: 190 } },
  '& > .changed': { width: 130, display: { xs: 'none', md: 'block' }, color: 'text.secondary' },
  '&:hover': { backgroundColor: color('paper') },
};

/** The link's own text names the row; its area is the row's. */
const linkStyle = {
  fontWeight: 700,
  color: color('ink'),
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none', boxShadow: 'none' },
  '&:focus-visible::after': {
    outline: `3px solid ${color('ink')}`,
    outlineOffset: '-3px',
    borderRadius: '8px',
  },
};
