import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useState } from 'react';
import { Redirect } from 'wouter';
import { problemText } from '../../app/problem-text.ts';
import { Screen } from '../../app/screen.tsx';
import { useSteps } from '../use-steps.ts';
import { checkNewPin } from './check-pin.ts';
import { PinForm } from './pin-form.tsx';

interface Props {
  /** Where the first question stands, and the second. */
  readonly first: string;
  readonly second: string;
  readonly isSecond: boolean;
  readonly back: string;
  /** Sends the PIN. A weak one leads back to the first question, with the reason. */
  readonly save: (pin: string) => Promise<unknown>;
}

/** A new PIN, asked twice. What was typed lives here only: a reload begins again. */
export function NewPinSteps({ first, second, isSecond, back, save }: Props) {
  const messages = useMessages();
  const { pin: words, app } = messages;
  const steps = useSteps(back);
  const [chosen, setChosen] = useState('');
  const [refused, setRefused] = useState<string>();
  const again = (why: string) => {
    setChosen('');
    setRefused(why);
    history.back();
  };
  const confirm = async (pin: string) => {
    if (pin !== chosen) return again(words.differs);
    try {
      await save(pin);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'auth.pin_weak')) throw error;
      again(problemText(messages, error));
    }
  };
  if (isSecond && chosen) {
    return (
      <Screen key="second" title={words.againTitle} back={first}>
        <p className="mt-1.5 text-muted">{words.againBody}</p>
        <PinForm label={words.againLabel} submit={app.save} onPin={confirm} />
      </Screen>
    );
  }
  if (isSecond) return <Redirect to={first} replace />;
  return (
    <Screen key="first" title={words.newTitle} back={back}>
      <p className="mt-1.5 text-muted">{words.newBody}</p>
      <PinForm
        label={words.newLabel}
        submit={app.continue}
        check={(pin) => checkNewPin(messages, pin)}
        refused={refused}
        onPin={async (pin) => {
          setRefused(undefined);
          setChosen(pin);
          steps.next(second);
        }}
      />
    </Screen>
  );
}
