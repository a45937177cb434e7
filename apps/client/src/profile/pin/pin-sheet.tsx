import { ApiProblem } from '@ecom/api-client';
import { formatXof, type Messages, useLanguage, useMessages } from '@ecom/i18n';
import { Button, Dialog } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { PinForm } from './pin-form.tsx';
import { type PinAct, provePin } from './prove-pin.ts';

/** The act, and for a payment the payee as the person knows her. */
export type PinAsk =
  | Exclude<PinAct, { purpose: 'payment' }>
  | (Extract<PinAct, { purpose: 'payment' }> & { readonly payeeName: string });

interface Props {
  readonly ask: PinAsk;
  /** With the act's token, good once and for two minutes; null for `device`, which needs none. */
  readonly onProved: (pinToken: string | null) => Promise<unknown>;
  readonly onClose: () => void;
}

/**
 * Asks for the PIN from the bottom of the screen, and says what for: an amount and its payee
 * stand there large before anything is confirmed. What `onProved` throws is shown in its words.
 */
export function PinSheet({ ask, onProved, onClose }: Props) {
  const messages = useMessages();
  const { pin: words } = messages;
  const queries = useQueryClient();
  const prove = async (pin: string) => {
    try {
      await onProved(await provePin(actOf(ask), pin));
    } catch (error) {
      // A locked PIN changes what the screen behind has to say.
      if (error instanceof ApiProblem && error.code === 'auth.pin_locked') {
        void queries.invalidateQueries({ queryKey: ['security'] });
      }
      throw error;
    }
  };
  return (
    <Dialog title={titleOf(messages, ask)} body={words.sheetBody} onClose={onClose}>
      {ask.purpose === 'payment' && <Payment amountXof={ask.amountXof} payee={ask.payeeName} />}
      <PinForm label={words.label} submit={words.confirm} onPin={prove} eager>
        <Link
          href="/profil/pin/oublie"
          state={{ ecom: true }}
          className="inline-flex min-h-12 items-center self-start font-bold text-palm-700 underline underline-offset-4"
        >
          {words.forgot}
        </Link>
      </PinForm>
      <Button look="quiet" wide onClick={onClose}>
        {words.cancel}
      </Button>
    </Dialog>
  );
}

/** Without the name, which is for the person and not for the API. */
function actOf(ask: PinAsk): PinAct {
  if (ask.purpose !== 'payment') return ask;
  const { payeeName: _, ...act } = ask;
  return act;
}

function titleOf({ pin }: Messages, { purpose }: PinAsk): string {
  if (purpose === 'payment') return pin.forPayment;
  if (purpose === 'change_phone') return pin.forPhone;
  return purpose === 'close_account' ? pin.forClosing : pin.forDevice;
}

function Payment({ amountXof, payee }: { readonly amountXof: number; readonly payee: string }) {
  const { pin } = useMessages();
  const language = useLanguage();
  return (
    <p className="rounded-lg bg-sunk p-4 text-center">
      <span className="num block text-3xl font-extrabold">{formatXof(amountXof, language)}</span>
      <span className="block font-semibold text-muted">{pin.payee(payee)}</span>
    </p>
  );
}
