import { ConfirmDialog, useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useState } from 'react';
import { useAmounts } from '../products/amounts.ts';
import type { FailReason, RefusalReason } from './order-commands.ts';
import type { OrderRow } from './order-data.ts';
import { ReasonField } from './reason-field.tsx';
import { useOrderAct } from './use-order-act.ts';

type AskedOrder = Pick<
  OrderRow,
  'id' | 'number' | 'version' | 'method' | 'totalXof' | 'refundedXof'
>;

interface Props {
  readonly order: AskedOrder;
  onClose(): void;
}

/** The whole order is refused: why, and what the customer gets back. */
export function RefuseDialog({ order, onClose }: Props) {
  const { refuse, reasons, done } = useOrderMessages();
  const { price } = useAmounts();
  const say = useToast();
  const [reason, setReason] = useState<RefusalReason>('out_of_stock');
  const { run, busy, error } = useOrderAct(order, onClose);
  const { number, version, method, totalXof, refundedXof } = order;
  const send = async () => {
    if (!(await run({ act: 'refuse', body: { version, reason } }))) return;
    say(done.refuse(number));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={refuse.title(number)}
      body={method === 'cash' ? refuse.bodyCash : refuse.bodyPaid(price(totalXof - refundedXof))}
      confirm={refuse.confirm}
      {...{ busy, error, onClose }}
      onConfirm={() => void send()}
    >
      <ReasonField<RefusalReason> reasons={reasons.refuse} value={reason} onChoose={setReason} />
    </ConfirmDialog>
  );
}

/** The courier stood before a closed door, or nobody came to the counter. */
export function FailDialog({ order, onClose }: Props) {
  const { fail, reasons, done } = useOrderMessages();
  const say = useToast();
  const [reason, setReason] = useState<FailReason>('absent');
  const { run, busy, error } = useOrderAct(order, onClose);
  const { number, version } = order;
  const send = async () => {
    if (!(await run({ act: 'fail', body: { version, reason } }))) return;
    say(done.fail(number));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={fail.title(number)}
      body={fail.body}
      confirm={fail.confirm}
      {...{ busy, error, onClose }}
      onConfirm={() => void send()}
    >
      <ReasonField<FailReason> reasons={reasons.fail} value={reason} onChoose={setReason} />
    </ConfirmDialog>
  );
}
