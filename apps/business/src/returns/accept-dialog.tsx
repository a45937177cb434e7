import { ConfirmDialog, Field, readAmount } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Checkbox, FormControlLabel, Stack } from '@mui/material';
import { useState } from 'react';
import { useAmounts } from '../products/amounts.ts';
import type { Return } from './return-data.ts';
import { useReturnAct } from './use-return-act.ts';

interface Props {
  readonly one: Return;
  onClose(): void;
}

const noteMax = 500;

/** Money back, or another arrangement in words; the goods onto the shelf where they can be sold. */
export function AcceptDialog({ one, onClose }: Props) {
  const { accept: texts } = useBusinessReturnsMessages();
  const { price } = useAmounts();
  const { worthXof, version, method, reason, wish } = one;
  // Who wants it back usually gets all of it.
  const [amount, setAmount] = useState(wish === 'refund' ? String(worthXof) : '0');
  const [note, setNote] = useState('');
  const [restock, setRestock] = useState(false);
  const [tried, setTried] = useState(false);
  const { run, busy, error } = useReturnAct(one, onClose);
  const amountXof = amount.trim() === '0' ? 0 : readAmount(amount, worthXof);
  const said = note.trim();
  const lacksNote = amountXof === 0 && said === '';
  const most = price(worthXof);
  const send = () => {
    setTried(true);
    if (amountXof === null || lacksNote) return;
    void run({ act: 'accept', version, grant: { amountXof, note: said, restock } });
  };
  return (
    <ConfirmDialog
      open
      title={texts.title}
      body={method === 'cash' ? texts.bodyCash(most) : texts.body(most)}
      confirm={amountXof ? texts.confirm(price(amountXof)) : texts.confirmNone}
      {...{ busy, error }}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <Field
          label={texts.amount}
          help={texts.amountHelp}
          error={tried && amountXof === null ? texts.amountInvalid(most) : undefined}
          value={amount}
          onChange={setAmount}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 15 }}
        />
        <Field
          label={texts.note}
          help={texts.noteHelp}
          error={tried && lacksNote ? texts.noteMissing : undefined}
          value={note}
          onChange={setNote}
          rows={2}
          input={{ maxLength: noteMax }}
        />
        {reason !== 'missing' && (
          <FormControlLabel
            control={
              <Checkbox
                checked={restock}
                onChange={({ currentTarget }) => setRestock(currentTarget.checked)}
              />
            }
            label={texts.restock}
          />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
