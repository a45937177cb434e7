import { ConfirmDialog, Field, useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useState } from 'react';
import { ReasonField } from '../orders/reason-field.tsx';
import { useAmounts } from '../products/amounts.ts';
import type { Delivery, FailReason } from './delivery-data.ts';
import { useCarry } from './use-carry.ts';

const codeLength = 4;

interface Props {
  readonly delivery: Delivery;
  onClose(): void;
}

/** The customer shows four digits: with them the goods are hers. Cash is taken before. */
export function HandOverDialog({ delivery, onClose }: Props) {
  const { deliver, done } = useOrderMessages();
  const { price } = useAmounts();
  const say = useToast();
  const [code, setCode] = useState('');
  const [note, setNote] = useState<string>();
  const { number, toCollectXof } = delivery;
  const { run, busy, error } = useCarry(delivery, onClose, ({ code: problem, facts }) => {
    if (problem === 'market.code_locked') setNote(deliver.locked);
    else if (problem === 'market.code_wrong') setNote(deliver.wrong(Number(facts.attemptsLeft)));
    else return false;
    setCode('');
    return true;
  });
  const send = async () => {
    if (code.length < codeLength) return setNote(deliver.short);
    if (!(await run({ act: 'deliver', code }))) return;
    say(done.deliver(number));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={deliver.title(number)}
      body={toCollectXof > 0 ? deliver.bodyCash(price(toCollectXof)) : deliver.body}
      confirm={deliver.confirm}
      {...{ busy, error, onClose }}
      onConfirm={() => void send()}
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

/** A closed door: the goods come back, and the customer reads why. */
export function CarryFailDialog({ delivery, onClose }: Props) {
  const { fail, reasons, done } = useOrderMessages();
  const say = useToast();
  const [reason, setReason] = useState<FailReason>('absent');
  const { run, busy, error } = useCarry(delivery, onClose);
  const send = async () => {
    if (!(await run({ act: 'fail', reason }))) return;
    say(done.fail(delivery.number));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={fail.title(delivery.number)}
      body={fail.body}
      confirm={fail.confirm}
      {...{ busy, error, onClose }}
      onConfirm={() => void send()}
    >
      <ReasonField<FailReason> reasons={reasons.fail} value={reason} onChoose={setReason} />
    </ConfirmDialog>
  );
}
