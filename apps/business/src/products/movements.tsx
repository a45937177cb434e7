import { color, EmptyState, Loaded, LoadMore, Section, useMoments } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Stack } from '@mui/material';
import { History } from 'lucide-react';
import { useAmounts } from './amounts.ts';
import { type Movement, type Product, useMemberNames, useMovements } from './product-data.ts';

interface Props {
  readonly storeId: string;
  readonly id: string;
  readonly soldBy: Product['soldBy'];
}

/** Every change of a product's stock, the newest first: how many, why, by whom. */
export function Movements({ storeId, id, soldBy }: Props) {
  const { stock } = useProductMessages();
  const query = useMovements(storeId, id);
  const names = useMemberNames(storeId);
  return (
    <Section title={stock.movements} flush>
      <Loaded query={query} rows={4}>
        {({ pages }) => {
          const movements = pages.flatMap(({ items }) => items);
          if (movements.length === 0) {
            return (
              <EmptyState
                drawing={<History size={36} aria-hidden="true" />}
                title={stock.noMovements}
                body={stock.noMovementsBody}
              />
            );
          }
          return (
            <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {movements.map((one) => (
                <Line
                  key={one.id}
                  movement={one}
                  soldBy={soldBy}
                  name={names.get(one.byId ?? '')}
                />
              ))}
            </Stack>
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </Section>
  );
}

interface LineProps {
  readonly movement: Movement;
  readonly soldBy: Product['soldBy'];
  /** Of the member who moved it, where it is known. */
  readonly name: string | undefined;
}

function Line({ movement, soldBy, name }: LineProps) {
  const { stock, list } = useProductMessages();
  const { signed, count } = useAmounts();
  const { moment } = useMoments();
  const { variantName, delta, onHandAfter, reason, note, by, at } = movement;
  const who = { me: stock.you, member: name || stock.colleague, system: stock.system }[by];
  return (
    <Box component="li" sx={lineStyle}>
      <Box sx={{ ...deltaStyle, color: color(delta > 0 ? 'palm-700' : 'clay-700') }}>
        {signed(delta)}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 600 }}>
          {[stock.reasons[reason] ?? reason, variantName].filter(Boolean).join(' · ')}
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {[moment(at), who, note].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
        {list.inStock(count(onHandAfter, soldBy))}
      </Box>
    </Box>
  );
}

const deltaStyle = { minWidth: 56, fontWeight: 800, fontSize: '1rem' };
const lineStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  px: 2,
  py: 1.25,
  borderTop: `1px solid ${color('line')}`,
};
