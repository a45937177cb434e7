import { Skeleton } from '@ecom/ui';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

export const rowLook = 'flex min-h-17 items-center gap-3.5 px-4 py-2.5';
export const iconLook =
  'grid size-10 shrink-0 place-items-center rounded-full bg-palm-100 text-palm-800';
export const cardLook = 'divide-y divide-line rounded-xl bg-card shadow-card';

interface RowProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** Below the label, in full strength: the thing itself. */
  readonly value?: string;
  /** Below the label, muted: what the row is about. */
  readonly hint?: string;
  /** At the end: a badge. */
  readonly badge?: ReactNode;
  readonly href?: string;
}

/** A line of a card; with `href` a way on. */
export function Row({ icon, label, value, hint, badge, href }: RowProps) {
  const inner = (
    <>
      <span className={iconLook}>{icon}</span>
      <span className="min-w-0 flex-1">
        <span className={value ? 'block text-sm text-muted' : 'block font-semibold'}>{label}</span>
        {value && <span className="num block truncate font-semibold">{value}</span>}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
      {badge}
      {href && <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />}
    </>
  );
  if (!href) return <div className={rowLook}>{inner}</div>;
  return (
    <Link href={href} state={{ ecom: true }} className={`press ${rowLook}`}>
      {inner}
    </Link>
  );
}

type Tone = 'good' | 'open' | 'bad';

const tones: Readonly<Record<Tone, string>> = {
  good: 'bg-palm-100 text-palm-800',
  open: 'bg-sun-100 text-sun-800',
  bad: 'bg-clay-100 text-clay-700',
};

/** One or two words on where something stands. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={`shrink-0 rounded-full px-2.5 py-1 text-xs font-bold ${tones[tone]}`}>
      {children}
    </span>
  );
}

/** As many rows as will be there. */
export function RowsSkeleton({ rows }: { readonly rows: number }) {
  return (
    <div className={cardLook}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={rowLook}>
          <Skeleton className="size-10 shrink-0 rounded-full" />
          <span className="flex-1">
            <Skeleton className="h-3.5 w-20" />
            <Skeleton className="mt-2 h-4 w-40" />
          </span>
        </div>
      ))}
    </div>
  );
}
