import { ApiProblem } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { formatPhone, parsePhone } from '@ecom/kernel';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { phoneText } from '../app/problem-text.ts';
import { Screen } from '../app/screen.tsx';
import { changeDraft, readDraft, useDraft } from './draft.ts';
import { requestCode } from './steps.ts';
import { useTask } from './use-task.ts';

export function PhoneStep() {
  const messages = useMessages();
  const { signIn } = messages;
  const language = useLanguage();
  const draft = useDraft();
  const [phone, setPhone] = useState(draft.phone ? formatPhone(draft.phone) : '');
  const [, go] = useLocation();
  const task = useTask();
  const send = async () => {
    const parsed = parsePhone(phone);
    if (!parsed.ok) return task.setError(phoneText(messages, parsed.error.code));
    const sent = await task.run(() => askOrResume(parsed.value, language));
    if (sent) go('/connexion/code', { state: { ecom: true } });
  };
  return (
    <Screen title={signIn.phoneTitle} back="/">
      <p className="mt-1.5 text-muted">{signIn.phoneBody}</p>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={signIn.phoneLabel}
          help={signIn.phoneHelp}
          error={task.error}
          prefix="+228"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={20}
          value={phone}
          onChange={setPhone}
        />
        <div className="mt-auto pt-6">
          <Button type="submit" wide busy={task.busy}>
            {signIn.send}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

/** A code that left a moment ago is still good: who asks again is led to where it is entered. */
async function askOrResume(phone: string, language: 'fr' | 'en'): Promise<void> {
  try {
    await requestCode(phone, language);
  } catch (error) {
    const isTooSoon = error instanceof ApiProblem && error.code === 'auth.otp_too_soon';
    // A code that another device asked for does not open on this one: better said than tried.
    if (!isTooSoon || readDraft().sentTo !== phone) throw error;
    changeDraft({ resendAtMs: Date.now() + Number(error.facts.retryInMs) });
  }
}
