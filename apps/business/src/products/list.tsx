import { EmptyState, Loaded, LoadMore, Page } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, Card, Stack } from '@mui/material';
import { FileUp, PackageOpen, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from '../data/store.ts';
import { BulkBar } from './bulk-bar.tsx';
import { BulkOutcomeNote, type Outcome } from './bulk-outcome.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { type ListFilter, type ProductLine, useProducts } from './product-data.ts';
import { ProductRows } from './product-rows.tsx';
import { useListFilter } from './use-list-filter.ts';

/** The shelf as its keepers see it: found, narrowed, many changed at once. */
export default function Products() {
  const { title } = useProductMessages();
  const { id: storeId, role } = useStore();
  const [filter, narrow] = useListFilter();
  const [chosen, choose, clear] = useChosen();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const query = useProducts(storeId, filter);
  const products = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const onNarrow = (by: Partial<ListFilter>) => {
    clear();
    narrow(by);
  };
  return (
    <Page title={title} actions={<Acts mayImport={role !== 'clerk'} />}>
      <ListFilters {...{ storeId, filter, onNarrow }} />
      {outcome && <BulkOutcomeNote {...{ storeId, outcome }} onClose={() => setOutcome(null)} />}
      <Card sx={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
        {query.isLoading ? (
          <ListSkeleton />
        ) : (
          <Loaded query={query}>
            {() =>
              products.length === 0 ? (
                <NoProducts isNarrowed={isNarrow(filter)} />
              ) : (
                <ProductRows
                  products={products}
                  chosen={chosen}
                  canChoose={role !== 'clerk'}
                  onChoose={choose}
                />
              )
            }
          </Loaded>
        )}
        <LoadMore query={query} />
      </Card>
      {chosen.size > 0 && (
        <BulkBar
          storeId={storeId}
          chosen={chosenOf(products, chosen)}
          onClear={clear}
          onDone={(done) => {
            setOutcome(done);
            clear();
          }}
        />
      )}
    </Page>
  );
}

const isNarrow = ({ state, q, category, low }: ListFilter): boolean =>
  state !== '' || q !== '' || category !== '' || low;

const chosenOf = (products: readonly ProductLine[], chosen: ReadonlySet<string>) =>
  products.filter(({ id }) => chosen.has(id));

function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (ids: readonly string[], is: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) is ? next.add(id) : next.delete(id);
      return next;
    });
  return [chosen, choose, () => setChosen(new Set())] as const;
}

/** Imports touch many at once: they are no clerk's business. */
function Acts({ mayImport }: { readonly mayImport: boolean }) {
  const texts = useProductMessages();
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {mayImport && (
        <Button
          component={Link}
          href="/articles/importer"
          variant="outlined"
          startIcon={<FileUp size={18} />}
        >
          {texts.import}
        </Button>
      )}
      <Add />
    </Stack>
  );
}

function Add() {
  const { add } = useProductMessages();
  return (
    <Button
      component={Link}
      href="/articles/nouveau"
      variant="contained"
      startIcon={<Plus size={18} />}
    >
      {add}
    </Button>
  );
}

function NoProducts({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { list } = useProductMessages();
  if (isNarrowed) {
    return (
      <EmptyState
        drawing={<SearchX size={40} aria-hidden="true" />}
        title={list.none}
        body={list.noneBody}
      />
    );
  }
  return (
    <Box sx={{ pb: 4, textAlign: 'center' }}>
      <EmptyState
        drawing={<PackageOpen size={48} aria-hidden="true" />}
        title={list.empty}
        body={list.emptyBody}
      />
      <Add />
    </Box>
  );
}
