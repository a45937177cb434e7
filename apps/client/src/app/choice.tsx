import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: () => void;
}

/** One of few answers to a question, in a list: a tap on it is the answer. */
export function Choice({ icon, label, hint, onChoose }: Props) {
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="press flex min-h-20 w-full items-center gap-3.5 rounded-xl bg-card px-4 py-2.5 text-left shadow-card"
      >
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-palm-100 text-palm-800">
          {icon}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-bold leading-snug">{label}</span>
          {hint && <span className="mt-0.5 block text-sm text-muted">{hint}</span>}
        </span>
        <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />
      </button>
    </li>
  );
}
