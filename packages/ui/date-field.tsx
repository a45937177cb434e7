import { useId } from 'react';

/** As typed: the month by its number, `''` where nothing was chosen. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface Props {
  readonly label: string;
  readonly parts: { readonly day: string; readonly month: string; readonly year: string };
  /** January first. */
  readonly months: readonly string[];
  /** What stands in the month's place before one is chosen. */
  readonly monthEmpty: string;
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
  readonly error?: string | undefined;
}

const control = 'num min-h-14 w-full min-w-0 rounded-lg border-2 bg-card text-lg font-semibold';

/**
 * A day that people know by heart, such as a birthday: three fields, the month by its name. A
 * browser's own date picker ignores the page's language and starts at today.
 */
export function DateField({ label, parts, months, monthEmpty, value, onChange, error }: Props) {
  const id = useId();
  const look = `${control} ${error ? 'border-danger' : 'border-edge'}`;
  const state = {
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-note`,
  } as const;
  const digits = (text: string, max: number) => text.replace(/\D/g, '').slice(0, max);
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{label}</legend>
      <div className="mt-1.5 grid grid-cols-[4.5rem_1fr_5.5rem] gap-2">
        <label className="text-sm text-muted">
          {parts.day}
          <input
            {...state}
            inputMode="numeric"
            autoComplete="bday-day"
            maxLength={2}
            value={value.day}
            onChange={({ currentTarget }) =>
              onChange({ ...value, day: digits(currentTarget.value, 2) })
            }
            className={`${look} px-3 text-ink`}
          />
        </label>
        <label className="text-sm text-muted">
          {parts.month}
          <select
            {...state}
            autoComplete="bday-month"
            value={value.month}
            onChange={({ currentTarget }) => onChange({ ...value, month: currentTarget.value })}
            className={`${look} px-2 text-ink`}
          >
            <option value="">{monthEmpty}</option>
            {months.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="text-sm text-muted">
          {parts.year}
          <input
            {...state}
            inputMode="numeric"
            autoComplete="bday-year"
            maxLength={4}
            value={value.year}
            onChange={({ currentTarget }) =>
              onChange({ ...value, year: digits(currentTarget.value, 4) })
            }
            className={`${look} px-3 text-ink`}
          />
        </label>
      </div>
      <p
        id={`${id}-note`}
        className="mt-1.5 min-h-5 text-sm font-semibold text-danger"
        role={error ? 'alert' : undefined}
      >
        {error}
      </p>
    </fieldset>
  );
}
