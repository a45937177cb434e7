import { ConfirmDialog, Field, readAmount, SelectField, useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useAmounts } from '../products/amounts.ts';
import type { RefundReason } from './order-commands.ts';
import type { Order } from './order-data.ts';
import { ReasonField } from './reason-field.tsx';
import { refundableOf } from './refund-wish.ts';
import { useLineName } from './use-line-name.ts';
import { useOrderAct } from './use-order-act.ts';

interface Props {
  readonly order: Order;
  onClose(): void;
}

interface Typed {
  /** Empty for a gesture on the order as a whole. */
  readonly lineId: string;
  readonly amount: string;
  readonly reason: RefundReason;
}

/** Money back to the customer: first how much and why, then the whole sum once more. */
export function RefundDialog({ order, onClose }: Props) {
  const { refund } = useOrderMessages();
  const { price } = useAmounts();
  const [typed, setTyped] = useState<Typed>({ lineId: '', amount: '', reason: 'missing' });
  const [isWrong, setWrong] = useState(false);
  const [sureXof, setSureXof] = useState<number | null>(null);
  const maxXof = refundableOf(order, typed.lineId);
  const read = () => {
    const amountXof = readAmount(typed.amount, maxXof);
    setWrong(amountXof === null);
    setSureXof(amountXof);
  };
  if (sureXof !== null) {
    const back = () => setSureXof(null);
    return <SureDialog {...{ order, typed, onClose }} amountXof={sureXof} onBack={back} />;
  }
  return (
    <ConfirmDialog
      open
      title={refund.title}
      body={refund.body(price(maxXof))}
      confirm={refund.next}
      busy={false}
      onConfirm={read}
      onClose={onClose}
    >
      <RefundFields
        {...{ order, typed }}
        fault={isWrong ? refund.amountInvalid(price(maxXof)) : undefined}
        onType={(change) => {
          setWrong(false);
          setTyped({ ...typed, ...change });
        }}
      />
    </ConfirmDialog>
  );
}

interface FieldsProps {
  readonly order: Order;
  readonly typed: Typed;
  readonly fault: string | undefined;
  onType(change: Partial<Typed>): void;
}

function RefundFields({ order, typed, fault, onType }: FieldsProps) {
  const { refund, reasons } = useOrderMessages();
  const nameOf = useLineName();
  const lines = order.lines.filter(({ id }) => refundableOf(order, id) > 0);
  // A line is usually refunded whole: its amount is written for whoever chooses it.
  const chooseLine = (lineId: string) =>
    onType({ lineId, amount: lineId === '' ? '' : String(refundableOf(order, lineId)) });
  return (
    <Stack sx={{ gap: 1 }}>
      <SelectField
        label={refund.what}
        value={typed.lineId}
        options={[['', refund.whole], ...lines.map((item) => [item.id, nameOf(item)] as const)]}
        onChoose={chooseLine}
      />
      <Field
        label={refund.amount}
        help={refund.amountHelp}
        error={fault}
        value={typed.amount}
        onChange={(amount) => onType({ amount })}
        input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 15 }}
      />
      <ReasonField
        reasons={reasons.refund}
        value={typed.reason}
        onChoose={(reason) => onType({ reason })}
      />
    </Stack>
  );
}

interface SureProps extends Props {
  readonly typed: Typed;
  readonly amountXof: number;
  onBack(): void;
}

function SureDialog({ order, typed, amountXof, onBack, onClose }: SureProps) {
  const { refund, done } = useOrderMessages();
  const { price } = useAmounts();
  const say = useToast();
  const { run, busy, error } = useOrderAct(order, onClose);
  const { lineId, reason } = typed;
  const line = lineId !== '' && { lineId };
  const amount = price(amountXof);
  const sureBody = refund.sureBody[channelOf(order)](amount);
  const send = async () => {
    const body = { version: order.version, amountXof, reason, ...line };
    if (!(await run({ act: 'refund', body }))) return;
    say(done.refund(amount));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={refund.sure(amount)}
      body={sureBody}
      confirm={refund.confirm(amount)}
      {...{ busy, error }}
      onConfirm={() => void send()}
      onClose={onBack}
    />
  );
}

/** How it reaches her: into her wallet, off what she has still to pay, or out of the till. */
const channelOf = ({ method, deliveredAt }: Order): 'wallet' | 'bill' | 'hand' =>
  method !== 'cash' ? 'wallet' : deliveredAt === null ? 'bill' : 'hand';
