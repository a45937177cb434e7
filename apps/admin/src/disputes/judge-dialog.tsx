import { ApiProblem } from '@ecom/api-client';
import {
  ConfirmDialog,
  Field,
  readAmount,
  useCommand,
  useDash,
  useProblemText,
  useToast,
} from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useAdminDisputesMessages } from '@ecom/i18n/admin-disputes';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useXof } from '../money/money-text.ts';
import { type Dispute, forgetDispute, judge, keepDispute } from './data.ts';

interface Props {
  readonly dispute: Dispute;
  onClose(): void;
}

const whyMin = 3;
const whyMax = 500;

/** So much goes back, or nothing; both sides read why. */
export function JudgeDialog({ dispute, onClose }: Props) {
  const { judge: texts } = useAdminDisputesMessages();
  const { errors } = useAdminMessages();
  const xof = useXof();
  const say = useToast();
  const problemText = useProblemText();
  const { staleCodes } = useDash();
  const [amount, setAmount] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [storeIsEmpty, setStoreEmpty] = useState(false);
  const { id, version, number, method, worthXof } = dispute;
  const command = useCommand(judge, (problem) => {
    if (!(problem instanceof ApiProblem)) return false;
    const isEmpty = problem.code === 'payments.insufficient_funds';
    setStoreEmpty(isEmpty);
    if (isEmpty || !staleCodes.includes(problem.code)) return isEmpty;
    say(problemText(problem), 'info');
    void forgetDispute(id);
    onClose();
    return true;
  });
  const amountXof = amount.trim() === '0' ? 0 : readAmount(amount, worthXof);
  const reason = why.trim();
  const most = xof(worthXof);
  const send = async () => {
    setTried(true);
    setStoreEmpty(false);
    if (amountXof === null || reason.length < whyMin) return;
    const done = await command.run({ id, version, amountXof, reason });
    if (!done) return;
    keepDispute(done.answer);
    say(texts.done(number));
    onClose();
  };
  const confirm =
    amountXof === null
      ? texts.act
      : amountXof > 0
        ? texts.confirm(xof(amountXof))
        : texts.confirmNone;
  return (
    <ConfirmDialog
      open
      danger
      title={texts.title(number)}
      body={method === 'cash' ? texts.bodyCash(most) : texts.body(most)}
      confirm={confirm}
      busy={command.busy}
      error={storeIsEmpty ? errors.orders.storeEmpty : command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <Field
          label={texts.amount}
          help={texts.amountHelp}
          error={tried && amountXof === null ? texts.amountInvalid(most) : undefined}
          value={amount}
          onChange={setAmount}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 15, autoFocus: true }}
        />
        <Field
          label={texts.why}
          help={texts.whyHelp}
          error={tried && reason.length < whyMin ? texts.whyShort : undefined}
          value={why}
          onChange={setWhy}
          rows={3}
          input={{ maxLength: whyMax }}
        />
      </Stack>
    </ConfirmDialog>
  );
}
