import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One component with its states below each other. */
export function Part({ title, children }: Props) {
  return (
    <section className="mt-8 border-t border-line pt-4">
      <h2 className="text-sm font-bold text-muted">{title}</h2>
      <div className="mt-3 grid gap-3">{children}</div>
    </section>
  );
}

/** A piece of screen: what is fixed to the screen's edges is fixed to this frame's instead. */
export function Stage({ children }: { readonly children: ReactNode }) {
  return (
    <div className="relative h-56 overflow-hidden rounded-lg border border-line [transform:translateZ(0)]">
      {children}
    </div>
  );
}
