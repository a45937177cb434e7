import { ConfirmDialog, Field, useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useState } from 'react';
import { useAmounts } from '../products/amounts.ts';
import type { OrderRow } from './order-data.ts';
import { useOrderAct } from './use-order-act.ts';

const codeLength = 4;

interface Props {
  readonly order: OrderRow;
  onClose(): void;
}

/** The customer shows four digits: with them the order is hers, and the money the store's. */
export function DeliverDialog({ order, onClose }: Props) {
  const { deliver, done } = useOrderMessages();
  const { price } = useAmounts();
  const say = useToast();
  const [code, setCode] = useState('');
  const [note, setNote] = useState<string>();
  const { run, busy, error } = useOrderAct(order, onClose, ({ code: problem, facts }) => {
    if (problem === 'market.code_locked') setNote(deliver.locked);
    else if (problem === 'market.code_wrong') setNote(deliver.wrong(Number(facts.attemptsLeft)));
    else return false;
    setCode('');
    return true;
  });
  const send = async () => {
    if (code.length < codeLength) return setNote(deliver.short);
    if (!(await run({ act: 'deliver', body: { version: order.version, code } }))) return;
    say(done.deliver(order.number));
    onClose();
  };
  const isCash = order.method === 'cash';
  return (
    <ConfirmDialog
      open
      title={deliver.title(order.number)}
      body={isCash ? deliver.bodyCash(price(order.totalXof - order.refundedXof)) : deliver.body}
      confirm={deliver.confirm}
      busy={busy}
      error={error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Field
        label={deliver.code}
        error={note}
        value={code}
        onChange={(text) => {
          setNote(undefined);
          setCode(text.replace(/\D/g, '').slice(0, codeLength));
        }}
        digits
        input={{ inputMode: 'numeric', autoComplete: 'off', autoFocus: true }}
      />
    </ConfirmDialog>
  );
}
