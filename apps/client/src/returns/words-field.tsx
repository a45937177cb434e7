import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (words: string) => void;
}

const wordsMax = 1_000;

/** Some lines in somebody's own words. */
export function WordsField({ label, help, value, error, onChange }: Props) {
  const id = useId();
  const told = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <div className="field mt-1.5 rounded-lg border-2 border-edge bg-card">
        <textarea
          id={id}
          rows={4}
          maxLength={wordsMax}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={told || undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          className="block w-full resize-none rounded-lg bg-transparent p-3"
        />
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="mt-1 text-sm text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
