import { ApiProblem } from '@ecom/api-client';
import {
  ConfirmDialog,
  Field,
  readAmount,
  SelectField,
  useCommand,
  useDash,
  useProblemText,
  useToast,
} from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useXof } from '../money/money-text.ts';
import { type Order, type RefundReason, refundOrder } from './data.ts';

const reasons = ['missing', 'damaged', 'wrong', 'late', 'goodwill', 'other'] as const;
const noteMin = 3;
const noteMax = 200;

interface Props {
  readonly order: Order;
  onDone(after: Order, said: string): void;
  onStale(): void;
  onClose(): void;
}

interface Typed {
  /** Empty for the whole order. */
  readonly lineId: string;
  readonly amount: string;
  readonly reason: RefundReason;
  readonly note: string;
}

/** Money back in the platform's name: of what, how much, why, and what was checked. */
export function RefundDialog({ order, onDone, onStale, onClose }: Props) {
  const texts = useAdminOrdersMessages();
  const xof = useXof();
  const say = useToast();
  const problemText = useProblemText();
  const { errors } = useAdminMessages();
  const { staleCodes } = useDash();
  const [typed, setTyped] = useState<Typed>({
    lineId: '',
    amount: '',
    reason: 'damaged',
    note: '',
  });
  const [tried, setTried] = useState(false);
  const [storeIsEmpty, setStoreEmpty] = useState(false);
  const command = useCommand(refundOrder, (problem) => {
    if (!(problem instanceof ApiProblem)) return false;
    setStoreEmpty(problem.code === 'payments.insufficient_funds');
    if (problem.code === 'payments.insufficient_funds') return true;
    if (!staleCodes.includes(problem.code)) return false;
    say(problemText(problem), 'info');
    onStale();
    return true;
  });
  const most = leftOf(order, typed.lineId);
  const amountXof = readAmount(typed.amount, most);
  const note = typed.note.trim();
  const isBill = order.method === 'cash';
  const send = async () => {
    setTried(true);
    if (amountXof === null || note.length < noteMin) return;
    const { id, version } = order;
    const { lineId, reason } = typed;
    const done = await command.run({ id, version, lineId, amountXof, reason, note });
    if (done) onDone(done.answer, texts.done.refund(xof(amountXof)));
  };
  const change = (part: Partial<Typed>) => {
    setTried(false);
    setStoreEmpty(false);
    setTyped({ ...typed, ...part });
  };
  return (
    <ConfirmDialog
      open
      danger
      title={texts.refundTitle(order.number)}
      body={isBill ? texts.refundBill(xof(most)) : texts.refundBody(xof(most))}
      confirm={amountXof === null ? texts.refund : texts.confirmRefund(xof(amountXof))}
      busy={command.busy}
      error={storeIsEmpty ? errors.orders.storeEmpty : command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <SelectField
          label={texts.refundOf}
          value={typed.lineId}
          options={[
            ['', texts.refundWhole],
            ...order.lines
              .filter(({ id }) => leftOf(order, id) > 0)
              .map(({ id, quantity, title }) => [id, texts.quantity(quantity, title)] as const),
          ]}
          onChoose={(lineId) =>
            change({ lineId, amount: lineId === '' ? '' : String(leftOf(order, lineId)) })
          }
        />
        <Field
          label={texts.amount}
          error={tried && amountXof === null ? texts.amountInvalid(xof(most)) : undefined}
          value={typed.amount}
          onChange={(amount) => change({ amount })}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 15 }}
        />
        <SelectField
          label={texts.reason}
          value={typed.reason}
          options={reasons.map((one) => [one, texts.reasons[one]])}
          onChoose={(reason) => change({ reason: reason as RefundReason })}
        />
        <Field
          label={texts.note}
          error={tried && note.length < noteMin ? texts.noteShort : undefined}
          value={typed.note}
          onChange={(text) => change({ note: text })}
          rows={2}
          input={{ maxLength: noteMax }}
        />
      </Stack>
    </ConfirmDialog>
  );
}

/** What can still go back of a line, or of the order where none is named. */
function leftOf({ refundableXof, lines }: Order, lineId: string): number {
  const line = lines.find(({ id }) => id === lineId);
  return line
    ? Math.min(refundableXof, line.lineXof - line.discountXof - line.refundedXof)
    : refundableXof;
}
