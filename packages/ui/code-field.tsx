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
      <div className="group relative mt-1.5">
        <Slots value={value} length={length} wrong={Boolean(error)} />
        <input
          id={id}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          enterKeyHint="done"
          value={value}
          onChange={(event) => type(event.currentTarget.value)}
          // The cursor is drawn behind the last digit, so that is where typing goes on.
          onClick={({ currentTarget: field }) =>
            field.setSelectionRange(field.value.length, field.value.length)
          }
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
          className="absolute inset-0 w-full cursor-text text-base opacity-0"
        />
      </div>
      <p
        id={`${id}-note`}
        className="mb-3 mt-2 min-h-5 text-sm font-semibold text-danger"
        role={error ? 'alert' : undefined}
      >
        {error}
      </p>
    </div>
  );
}

interface SlotsProps {
  readonly value: string;
  readonly length: number;
  readonly wrong: boolean;
}

/** What the person sees of the field that lies over it: a place per digit, a ring on the next. */
function Slots({ value, length, wrong }: SlotsProps) {
  const next = Math.min(value.length, length - 1);
  const edge = wrong ? 'border-danger' : 'border-edge';
  return (
    <span aria-hidden="true" className="flex gap-2">
      {Array.from({ length }, (_, place) => place).map((place) => (
        <span
          key={place}
          className={`num grid h-15 min-w-0 flex-1 place-items-center rounded-lg border-2 bg-card text-2xl font-extrabold ${value[place] ? 'border-palm-700' : edge} ${place === next ? 'slot-next' : ''}`}
        >
          {value[place]}
        </span>
      ))}
    </span>
  );
}
