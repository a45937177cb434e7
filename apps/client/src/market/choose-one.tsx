import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string | null;
  /** What no choice is called. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string | null) => void;
}

/** One of many, by the phone's own list; what was chosen stays, even where it is not offered. */
export function ChooseOne({ label, value, any, options, onChange }: Props) {
  const id = useId();
  const isOffered = value === null || options.some((option) => option.value === value);
  const shown = isOffered ? options : [{ value, text: value }, ...options];
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-bold">
        {label}
      </label>
      <div className="field mt-1.5 rounded-lg border-2 border-edge bg-card">
        <select
          id={id}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
          className="min-h-13 w-full rounded-lg bg-transparent px-3 text-base font-semibold"
        >
          <option value="">{any}</option>
          {shown.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
