import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  /** Names of the button that shows the digits and hides them again. */
  readonly show: string;
  readonly hide: string;
  /** Takes the focus when it appears: where it is the only question of a sheet. */
  readonly eager?: boolean;
}

const digitsMax = 6;

/** Four to six secret digits, large, for the number keyboard. Hidden until the person looks. */
export function PinField({ label, value, onChange, help, error, show, hide, eager }: Props) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  const edge = error ? 'border-danger' : 'border-edge';
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <div
        className={`field mt-1.5 flex min-h-16 items-center rounded-lg border-2 bg-card ${edge}`}
      >
        <input
          id={id}
          ref={eager ? focusOnce : undefined}
          type={isShown ? 'text' : 'password'}
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="done"
          maxLength={digitsMax}
          value={value}
          onChange={({ currentTarget: field }) => {
            // Without this a letter would stay in the field: nothing else changed.
            field.value = field.value.replace(/\D/g, '').slice(0, digitsMax);
            onChange(field.value);
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
          className="num min-h-15 w-full min-w-0 rounded-lg bg-transparent pl-16 text-center text-3xl font-extrabold tracking-[.35em]"
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={isShown ? hide : show}
          onClick={() => setShown(!isShown)}
          className="press mr-1.5 grid size-12 shrink-0 place-items-center rounded-full text-muted"
        >
          <Icon size={22} aria-hidden="true" />
        </button>
      </div>
      <p
        id={`${id}-note`}
        className={`mt-1.5 min-h-5 text-sm ${error ? 'font-semibold text-danger' : 'text-muted'}`}
        role={error ? 'alert' : undefined}
      >
        {error ?? help}
      </p>
    </div>
  );
}

const focusOnce = (field: HTMLInputElement | null): void => field?.focus();
