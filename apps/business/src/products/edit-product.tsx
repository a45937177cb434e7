import { ApiProblem } from '@ecom/api-client';
import { EmptyState, Loaded, Page } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, Card } from '@mui/material';
import { PackageX } from 'lucide-react';
import { Link } from 'wouter';
import { useStore } from '../data/store.ts';
import { Conflict } from '../parts/conflict.tsx';
import { useFieldText } from './field-text.ts';
import { MoreActs } from './more-acts.tsx';
import { type Product, useProduct } from './product-data.ts';
import { ProductForm } from './product-form.tsx';
import { StatePill } from './state-pill.tsx';
import { useEditing } from './use-editing.ts';

/** A product that is there, to be said anew. */
export default function EditProduct({ id }: { readonly id: string }) {
  const { form } = useProductMessages();
  const { id: storeId } = useStore();
  const query = useProduct(storeId, id);
  const back = { href: '/articles', label: form.back };
  const isGone = query.error instanceof ApiProblem && query.error.status === 404;
  if (isGone) {
    return (
      <Page title={form.gone} back={back}>
        <Gone />
      </Page>
    );
  }
  return (
    <Page
      title={query.data?.title ?? '\u00a0'}
      subtitle={query.data && <StatePill state={query.data.state} />}
      back={back}
    >
      <Loaded query={query} rows={10}>
        {(product) => <Editing storeId={storeId} product={product} />}
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly storeId: string;
  readonly product: Product;
}

function Editing({ storeId, product }: Props) {
  const editing = useEditing(storeId, product);
  const { kept, restored, command, conflict } = editing;
  const { nameOfField, valueOfField } = useFieldText(kept.draft.category, (id) =>
    nameIn(product, conflict?.theirs ?? product, id),
  );
  return (
    <>
      <ProductForm
        {...{ storeId, product, restored }}
        draft={kept.draft}
        busy={command.busy}
        error={command.error}
        onPatch={editing.patch}
        onDrop={editing.drop}
        onSend={(wish) => void editing.send(wish)}
        more={<MoreActs {...{ storeId, product }} />}
      />
      {conflict && (
        <Conflict
          key={conflict.theirs.version}
          differences={conflict.differences}
          nameOf={nameOfField}
          textOf={valueOfField}
          busy={command.busy}
          onSave={(takesTheirs) => void editing.settle(takesTheirs)}
          onBack={editing.leaveConflict}
        />
      )}
    </>
  );
}

/** A variant's name as either of the two knows it; empty where there is only one. */
const nameIn = (mine: Product, theirs: Product, id: string): string =>
  [...theirs.variants, ...mine.variants].find((one) => one.id === id)?.name ?? '';

function Gone() {
  const { form } = useProductMessages();
  return (
    <Card sx={{ textAlign: 'center', pb: 4 }}>
      <EmptyState
        drawing={<PackageX size={40} aria-hidden="true" />}
        title={form.gone}
        body={form.goneBody}
      />
      <Box>
        <Button component={Link} href="/articles" variant="outlined">
          {form.toList}
        </Button>
      </Box>
    </Card>
  );
}
