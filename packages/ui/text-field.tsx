import { type HTMLAttributes, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  /** Shown before the text, such as the country code. */
  readonly prefix?: string;
  readonly name: string;
  readonly autoComplete: string;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly type?: 'text' | 'tel';
  readonly maxLength?: number;
}

/** A labelled line of text; help below, replaced by the error when there is one. */
export function TextField(props: Props) {
  const id = useId();
  const { label, value, onChange, help, error, prefix, name, autoComplete } = props;
  const note = error ?? help;
  const edge = error ? 'border-danger' : 'border-edge';
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <div
        className={`field mt-1.5 flex min-h-14 items-center rounded-lg border-2 bg-card ${edge}`}
      >
        {prefix && (
          <span className="num pl-4 text-lg font-semibold text-muted" aria-hidden="true">
            {prefix}
          </span>
        )}
        <input
          id={id}
          name={name}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          autoComplete={autoComplete}
          maxLength={props.maxLength}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          className="num min-h-13 w-full min-w-0 rounded-lg bg-transparent px-4 text-lg font-semibold"
        />
      </div>
      <p
        id={`${id}-note`}
        className={`mt-1.5 min-h-5 text-sm ${error ? 'font-semibold text-danger' : 'text-muted'}`}
        role={error ? 'alert' : undefined}
      >
        {note}
      </p>
    </div>
  );
}
