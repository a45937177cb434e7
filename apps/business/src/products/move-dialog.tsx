import { ConfirmDialog, Field, SelectField, useToast } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box } from '@mui/material';
import { useState } from 'react';
import { useAmounts } from './amounts.ts';
import { commandsOf } from './product-commands.ts';
import { forgetLists, type Product, refetchProduct, type Variant } from './product-data.ts';
import { type MoveReason, moveReasons, readMove } from './shelf-numbers.ts';
import { useShelfCommand } from './use-shelf-command.ts';

interface Props {
  readonly storeId: string;
  readonly product: Product;
  readonly variant: Variant;
  readonly onClose: () => void;
}

/** Why stock changes and by how many; what there will be is said before. */
export function MoveDialog({ storeId, product, variant, onClose }: Props) {
  const { stock, form } = useProductMessages();
  const { count } = useAmounts();
  const say = useToast();
  const [reason, setReason] = useState<MoveReason>('received');
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const command = useShelfCommand(commandsOf(storeId).moveStock);
  const move = readMove(reason, text, note);
  const isCount = reason === 'counted';
  const name = variant.name || product.title;
  const of = (value: number) => count(value, product.soldBy);
  const after = move && ('countedTo' in move ? move.countedTo : variant.onHand + move.delta);
  const isTooFew = after !== null && after < variant.reserved;
  const invalid = isCount ? stock.countedInvalid : stock.quantityInvalid;
  const confirm = async () => {
    setTried(true);
    if (!move) return;
    const done = await command.run({ variantId: variant.id, move });
    if (!done) return;
    const { delta, onHand } = done.answer;
    say(delta === 0 ? stock.same : stock.moved(name, of(onHand)));
    void refetchProduct(storeId, product.id);
    void forgetLists(storeId);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={stock.moveTitle}
      body={name}
      confirm={stock.save}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <SelectField
        label={stock.reason}
        value={reason}
        options={moveReasons.map((one) => [one, stock.reasons[one] ?? one])}
        onChoose={(one) => setReason(one as MoveReason)}
      />
      <Box sx={{ mt: 1.5, mb: 1 }}>
        <Field
          label={isCount ? stock.counted : stock.quantity}
          error={
            tried && !move ? invalid : isTooFew ? stock.tooFew(of(variant.reserved)) : undefined
          }
          help={after === null ? '' : stock.willBe(of(variant.onHand), of(after))}
          value={text}
          onChange={setText}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 12, autoFocus: true }}
        />
      </Box>
      <Field
        label={form.optional(stock.note)}
        value={note}
        onChange={setNote}
        input={{ maxLength: 200, autoComplete: 'off' }}
      />
    </ConfirmDialog>
  );
}
