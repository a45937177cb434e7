import { useLanguage, useMessages } from '@ecom/i18n';
import { parsePhone } from '@ecom/kernel';
import { Button, InputAdornment } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../data/use-command.ts';
import { Field } from '../parts/field.tsx';
import { phoneText } from '../texts/problem-text.ts';
import type { SentCode } from './code-step.tsx';
import { requestCode } from './request-code.ts';

export function PhoneStep({ onSent }: { readonly onSent: (sent: SentCode) => void }) {
  const messages = useMessages();
  const { signIn } = messages;
  const locale = useLanguage();
  const [phone, setPhone] = useState('');
  const command = useCommand(requestCode);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = parsePhone(phone);
    if (!parsed.ok) return command.setError(phoneText(messages, parsed.error.code));
    const done = await command.run({ phone: parsed.value, locale });
    if (done) onSent(done.answer);
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Field
        label={signIn.phoneLabel}
        help={signIn.phoneHelp}
        error={command.error}
        value={phone}
        onChange={setPhone}
        start={<InputAdornment position="start">+228</InputAdornment>}
        input={{
          name: 'phone',
          type: 'tel',
          inputMode: 'tel',
          autoComplete: 'tel-national',
          maxLength: 20,
        }}
      />
      <Button type="submit" variant="contained" fullWidth loading={command.busy} sx={{ mt: 2 }}>
        {signIn.send}
      </Button>
    </form>
  );
}
