import type { ReactNode } from 'react';

/** Of the list around the lines. */
export const factsLook = 'divide-y divide-line rounded-xl bg-card shadow-card';

/** A fact of a movement: what it is on the left, how much or who on the right. */
export function FactLine({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-15 items-center justify-between gap-3 px-4 py-2.5">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </div>
  );
}
