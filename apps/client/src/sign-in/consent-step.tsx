import { useLanguage, useMessages } from '@ecom/i18n';
import { Button } from '@ecom/ui';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { register } from './steps.ts';
import { useTask } from './use-task.ts';
import { wayBack } from './way-back.ts';

export function ConsentStep({ name }: { readonly name: string }) {
  const { signIn } = useMessages();
  const language = useLanguage();
  const [accepted, setAccepted] = useState(false);
  const [, go] = useLocation();
  const task = useTask();
  const finish = async () => {
    if (!accepted) return task.setError(signIn.acceptNeeded);
    if (await task.run(() => register(name, language))) go(wayBack(), { replace: true });
  };
  return (
    <Screen title={signIn.consentTitle} back="/connexion/nom" overline={signIn.step(2, 2)}>
      <p className="mt-1.5 text-muted">{signIn.consentBody(name)}</p>
      <ul className="mt-5 grid gap-3">
        {signIn.consentPoints.map((point) => (
          <li key={point} className="flex gap-3">
            <Check size={20} className="mt-0.5 shrink-0 text-palm-700" aria-hidden="true" />
            {point}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-5">
        {[
          ['/conditions', signIn.terms] as const,
          ['/confidentialite', signIn.privacy] as const,
        ].map(([href, label]) => (
          <Link
            key={href}
            href={href}
            state={{ ecom: true }}
            className="inline-flex min-h-12 items-center font-bold text-palm-700 underline"
          >
            {label}
          </Link>
        ))}
      </p>
      <div className="mt-auto pt-6">
        <label className="flex min-h-14 items-center gap-3.5 rounded-lg border-2 border-edge bg-card p-3.5">
          <input
            type="checkbox"
            checked={accepted}
            onChange={(event) => {
              setAccepted(event.currentTarget.checked);
              task.setError(undefined);
            }}
            className="size-6 shrink-0 accent-palm-800"
          />
          <span className="text-sm font-semibold">{signIn.accept}</span>
        </label>
        <p role="alert" className="mt-1.5 min-h-5 text-sm font-semibold text-danger">
          {task.error}
        </p>
        <div className="mt-3">
          <Button wide busy={task.busy} onClick={() => void finish()}>
            {signIn.finish}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
