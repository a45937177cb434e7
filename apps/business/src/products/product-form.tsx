import { useProductMessages } from '@ecom/i18n/business-products';
import { Alert, Box, Button } from '@mui/material';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { AttributesPart } from './attributes-part.tsx';
import { barStyle } from './bar-style.ts';
import { AboutPart } from './form-parts.tsx';
import { OptionsPart } from './options-part.tsx';
import { PicturesPart } from './pictures-part.tsx';
import { PricePart } from './price-part.tsx';
import {
  type Product,
  type ProductState,
  type ProductWish,
  readAttributes,
} from './product-data.ts';
import type { ProductDraft } from './product-draft.ts';
import { type Faults, readDraft } from './read-draft.ts';

interface Props {
  readonly storeId: string;
  /** Null for one that is still to be kept. */
  readonly product: Product | null;
  readonly draft: ProductDraft;
  /** What was typed came back from before. */
  readonly restored: boolean;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onPatch: (by: Partial<ProductDraft>) => void;
  readonly onDrop: () => void;
  readonly onSend: (wish: ProductWish) => void;
  /** What else can be done with it. */
  readonly more?: ReactNode;
}

const noFaults: Faults = new Map();

/** Everything that is said of a product, on one page; what is wrong is said beside its field. */
export function ProductForm(props: Props) {
  const { storeId, product, draft, restored, busy, error, onPatch, onDrop, onSend, more } = props;
  const { form } = useProductMessages();
  const [faults, setFaults] = useState(noFaults);
  const [problem, setProblem] = useState<string>();
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faults.size === 0) return;
    const first = place.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    first?.focus({ preventScroll: true });
    // The bar of acts would stand before a field at the lower edge.
    first?.scrollIntoView({ block: 'center' });
  }, [faults]);
  const save = async (state: ProductState) => {
    const wanted = { ...draft, state };
    const known = await readAttributes(draft.category).catch(() => null);
    setProblem(known ? undefined : form.attributesFailed);
    if (!known) return;
    const read = readDraft(wanted, known);
    setFaults('faults' in read ? read.faults : noFaults);
    if ('faults' in read) return;
    onPatch({ state });
    onSend(read.wish);
  };
  // Enter in a field does what the first button says. A dialog's own form is none of its business,
  // though what happens in it is told here too.
  const submit = (event: FormEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    void save(product ? draft.state : 'active');
  };
  const part = { draft, faults, onPatch };
  return (
    <Box component="form" noValidate ref={place} onSubmit={submit} sx={formStyle}>
      {restored && (
        <Alert
          severity="info"
          sx={{ gridColumn: '1 / -1', gridRow: { md: 1 } }}
          action={
            <Button size="small" onClick={onDrop}>
              {form.draftDrop}
            </Button>
          }
        >
          {form.draftKept}
        </Alert>
      )}
      <Box className="side">
        <PicturesPart {...{ storeId, product }} />
      </Box>
      <Box className="main">
        <AboutPart {...part} />
        {draft.options.length === 0 && <PricePart {...part} product={product} />}
        <OptionsPart {...part} product={product} />
        <AttributesPart {...part} />
      </Box>
      <Box className="bar" sx={barStyle}>
        {faults.size > 0 && (
          <Alert severity="error" sx={noteStyle}>
            {form.invalid(faults.size)}
          </Alert>
        )}
        {(problem ?? error) && (
          <Alert severity="error" sx={noteStyle}>
            {problem ?? error}
          </Alert>
        )}
        {more}
        <SaveButtons product={product} busy={busy} onSave={(state) => void save(state)} />
      </Box>
    </Box>
  );
}

interface SaveProps {
  readonly product: Product | null;
  readonly busy: boolean;
  readonly onSave: (state: ProductState) => void;
}

function SaveButtons({ product, busy, onSave }: SaveProps) {
  const { form } = useProductMessages();
  const publish = (
    <Button variant="contained" loading={busy} onClick={() => onSave('active')}>
      {form.publish}
    </Button>
  );
  if (product?.state === 'active') {
    return (
      <Button type="submit" variant="contained" loading={busy}>
        {form.save}
      </Button>
    );
  }
  const state = product?.state ?? 'draft';
  return (
    <>
      <Button variant="outlined" disabled={busy} onClick={() => onSave(state)}>
        {product ? form.save : form.saveDraft}
      </Button>
      {publish}
    </>
  );
}

const noteStyle = { flexBasis: '100%' };

/** Pictures first on a phone, at the side of a desk. */
const formStyle = {
  display: 'grid',
  gap: 2.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 3fr)' },
  '& > .main': { display: 'grid', gap: 2.5, minWidth: 0, gridColumn: 1, gridRow: { md: 2 } },
  '& > .side': {
    minWidth: 0,
    gridColumn: { md: 2 },
    gridRow: { md: 2 },
    position: { md: 'sticky' },
    top: { md: 24 },
  },
  '& > .bar': { gridColumn: '1 / -1', gridRow: { md: 3 } },
};
