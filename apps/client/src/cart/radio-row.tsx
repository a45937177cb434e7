import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly label: string;
  readonly hint?: string | undefined;
  /** At the end: a price, a sign. */
  readonly end?: ReactNode;
}

/** One of few ways, in a card of them: the whole row is the answer. */
export function RadioRow({ name, checked, onChoose, label, hint, end }: Props) {
  return (
    <label className="press flex min-h-15 cursor-pointer items-center gap-3.5 px-4 py-2.5 has-focus-visible:rounded-xl has-focus-visible:outline-3 has-focus-visible:outline-ink">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="size-5 shrink-0 accent-palm-700 outline-none"
      />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold leading-snug [overflow-wrap:anywhere] first-letter:uppercase">
          {label}
        </span>
        {hint && <span className="num mt-0.5 block text-sm text-muted">{hint}</span>}
      </span>
      {end}
    </label>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A question of the checkout and its answers. */
export function Question({ title, children }: SectionProps) {
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-extrabold tracking-tight">{title}</h2>
      {children}
    </section>
  );
}
