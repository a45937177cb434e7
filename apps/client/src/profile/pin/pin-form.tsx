import { useMessages } from '@ecom/i18n';
import { Button, PinField } from '@ecom/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useTask } from '../../sign-in/use-task.ts';

interface Props {
  readonly label: string;
  readonly submit: string;
  /** What it throws is shown in words; the field is then empty for the next try. */
  readonly onPin: (pin: string) => Promise<unknown>;
  /** What is wrong with the digits before they are sent; by default only their number. */
  readonly check?: (pin: string) => string | undefined;
  /** Said before anything was typed: why the digits before these were refused. */
  readonly refused?: string | undefined;
  readonly eager?: boolean;
  /** Between the field and the button. */
  readonly children?: ReactNode;
}

/** One question, answered by a PIN. */
export function PinForm({ label, submit, onPin, check, refused, eager, children }: Props) {
  const { pin: words } = useMessages();
  const [pin, setPin] = useState('');
  const [earlier, setEarlier] = useState(refused);
  const task = useTask();
  const form = useRef<HTMLFormElement>(null);
  const send = async () => {
    setEarlier(undefined);
    const isShort = pin.length < 4 ? words.length : undefined;
    const problem = check ? check(pin) : isShort;
    if (problem) return task.setError(problem);
    if (await task.run(() => onPin(pin))) return;
    setPin('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      className="mt-6 flex flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <PinField
        label={label}
        value={pin}
        onChange={(digits) => {
          setPin(digits);
          if (!digits) return;
          setEarlier(undefined);
          task.setError(undefined);
        }}
        error={task.error ?? earlier}
        show={words.show}
        hide={words.hide}
        {...(eager && { eager })}
      />
      {children}
      <div className="mt-auto pt-6">
        <Button type="submit" wide busy={task.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
