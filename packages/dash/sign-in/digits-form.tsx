import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Field } from '../parts/field.tsx';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly tooShort: string;
  readonly command: {
    readonly busy: boolean;
    readonly error: string | undefined;
    setError(error: string | undefined): void;
    run(code: string): Promise<unknown>;
  };
}

const length = 6;

/** Six digits, from an SMS or an authenticator: sent as soon as the last one is there. */
export function DigitsForm({ label, submit, tooShort, command }: Props) {
  const [code, setCode] = useState('');
  const send = async (digits: string) => {
    if (digits.length < length) return command.setError(tooShort);
    if ((await command.run(digits)) === null) setCode('');
  };
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, length);
    if (digits.length === length && digits !== code) void send(digits);
    setCode(digits);
  };
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(code);
      }}
    >
      <Field
        label={label}
        error={command.error}
        value={code}
        onChange={type}
        digits
        input={{ name: 'code', inputMode: 'numeric', autoComplete: 'one-time-code' }}
      />
      <Button type="submit" variant="contained" fullWidth loading={command.busy} sx={{ mt: 1 }}>
        {submit}
      </Button>
    </form>
  );
}
