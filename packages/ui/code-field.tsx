import { useEffect, useId, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly length: number;
  readonly onChange: (value: string) => void;
  /** Called once the last digit is there, typed, pasted or filled in by the phone. */
  readonly onComplete: (value: string) => void;
  readonly error?: string | undefined;
}

interface OtpCredential extends Credential {
  readonly code: string;
}

/**
 * One field for the whole code, so that paste, autofill and screen readers work as they are.
 * Where the browser can, it takes the code out of the SMS itself (WebOTP).
 */
export function CodeField({ label, value, length, onChange, onComplete, error }: Props) {
  const id = useId();
  const complete = useRef(onComplete);
  complete.current = onComplete;
  useEffect(() => {
    if (!('OTPCredential' in window)) return;
    const waiting = new AbortController();
    const wanted = { otp: { transport: ['sms'] }, signal: waiting.signal };
    navigator.credentials
      .get(wanted as CredentialRequestOptions)
      .then((credential) => {
        const code = (credential as OtpCredential | null)?.code.replace(/\D/g, '') ?? '';
        if (code.length === length) complete.current(code);
      })
      .catch(() => {
        // Refused, aborted or not supported: the person types the code.
      });
    return () => waiting.abort();
  }, [length]);
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, length);
    onChange(digits);
    if (digits.length === length && digits !== value) onComplete(digits);
  };
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        enterKeyHint="done"
        value={value}
        onChange={(event) => type(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-note`}
        className={`num mt-1.5 min-h-16 w-full rounded-lg border-2 bg-card px-4 text-center text-3xl font-extrabold tracking-[.28em] ${error ? 'border-danger' : 'border-edge'}`}
      />
      <p
        id={`${id}-note`}
        className="mt-2.5 min-h-10 text-sm font-semibold text-danger"
        role={error ? 'alert' : undefined}
      >
        {error}
      </p>
    </div>
  );
}
