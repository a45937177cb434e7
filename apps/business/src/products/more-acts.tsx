import { ConfirmDialog, useToast } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Alert, Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { Archive, Copy, EllipsisVertical, EyeOff, Warehouse } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { commandsOf } from './product-commands.ts';
import {
  forgetLists,
  keepProduct,
  type Product,
  type ProductState,
  type ProductWish,
  refetchProduct,
} from './product-data.ts';
import { limits } from './product-draft.ts';
import { savedText } from './saved-text.ts';
import { useShelfCommand } from './use-shelf-command.ts';

interface Props {
  readonly storeId: string;
  readonly product: Product;
}

/** What is done with a product less often than saving it. */
export function MoreActs({ storeId, product }: Props) {
  const { form } = useProductMessages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [archiving, setArchiving] = useState(false);
  const [, go] = useLocation();
  const copy = useDuplicate(storeId, product);
  const change = useChangeState(storeId, product);
  const id = useId();
  const close = (then: () => void) => () => {
    setAnchor(null);
    then();
  };
  const { state } = product;
  const error = copy.error ?? change.error;
  return (
    <>
      <Button
        className="grow"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        loading={copy.busy || change.busy}
        startIcon={<EllipsisVertical size={18} />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {form.more}
      </Button>
      {error && (
        <Alert severity="error" sx={{ flexBasis: '100%', order: -1 }}>
          {error}
        </Alert>
      )}
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={close(() => go(`/articles/${product.id}/stock`))}>
          <Icon of={Warehouse} />
          {form.stockLink}
        </MenuItem>
        <MenuItem onClick={close(() => void copy.run())}>
          <Icon of={Copy} />
          {form.duplicate}
        </MenuItem>
        {state === 'active' && (
          <MenuItem onClick={close(() => void change.run('draft'))}>
            <Icon of={EyeOff} />
            {form.unpublish}
          </MenuItem>
        )}
        {state !== 'archived' && (
          <MenuItem onClick={close(() => setArchiving(true))}>
            <Icon of={Archive} />
            {form.archive}
          </MenuItem>
        )}
      </Menu>
      <ConfirmDialog
        open={archiving}
        title={form.archiveTitle}
        body={form.archiveBody}
        confirm={form.archive}
        busy={false}
        onConfirm={() => {
          setArchiving(false);
          void change.run('archived');
        }}
        onClose={() => setArchiving(false)}
      />
    </>
  );
}

function Icon({ of: Drawing }: { readonly of: typeof Archive }) {
  return (
    <ListItemIcon>
      <Drawing size={18} aria-hidden="true" />
    </ListItemIcon>
  );
}

/** A draft like it, which is then opened. */
function useDuplicate(storeId: string, product: Product) {
  const { form } = useProductMessages();
  const say = useToast();
  const [, go] = useLocation();
  const { busy, error, run } = useShelfCommand(commandsOf(storeId).duplicate);
  const duplicate = async () => {
    const title = form.copyOf(product.title).slice(0, limits.title);
    const done = await run({ id: product.id, title });
    if (!done) return;
    keepProduct(storeId, done.answer);
    void forgetLists(storeId);
    say(form.duplicated);
    go(`/articles/${done.answer.id}`);
  };
  return { busy, error, run: duplicate };
}

/** For sale or not, of what stands there; what is typed stays typed, and unsaved. */
function useChangeState(storeId: string, product: Product) {
  const { form } = useProductMessages();
  const say = useToast();
  const { busy, error, run } = useShelfCommand(commandsOf(storeId).change);
  const change = async (state: ProductState) => {
    const { id, version } = product;
    const done = await run({ ...wishOf(product), state, id, version });
    // Refused since somebody was faster: then that is what is shown.
    if (!done) return refetchProduct(storeId, id);
    keepProduct(storeId, done.answer);
    void forgetLists(storeId);
    say(savedText(form, product.state, state));
  };
  return { busy, error, run: change };
}

/** A product as it is, to be said again. */
function wishOf(product: Product): ProductWish {
  const { title, description, brand, category, soldBy, state, attributes, optionNames } = product;
  const variants = product.variants.map(({ onHand: _, reserved: __, sku, ...one }) => ({
    ...one,
    sku: sku ?? '',
    openingStock: 0,
  }));
  const about = { title, description, brand, category, soldBy, state };
  return { ...about, attributes, optionNames, variants };
}
