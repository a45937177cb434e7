import type { ReactNode } from 'react';

type Tone = 'info' | 'warning' | 'danger';

const tones: Readonly<Record<Tone, string>> = {
  info: 'bg-palm-100 text-palm-800',
  warning: 'bg-sun-100 text-sun-800',
  danger: 'bg-clay-100 text-clay-700',
};

interface Props {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A sentence that matters, in its place. `danger` is announced as soon as it appears. */
export function Notice({ tone = 'info', icon, children }: Props) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : undefined}
      className={`flex items-start gap-3 rounded-lg p-3.5 text-sm font-semibold ${tones[tone]}`}
    >
      {icon && <span className="mt-px shrink-0">{icon}</span>}
      <p className="min-w-0">{children}</p>
    </div>
  );
}
