import type { ReactNode } from 'react';

interface Props {
  readonly text: string;
  readonly children?: ReactNode;
}

/** A short word above the tabs that needs no answer; actions stand below the text. */
export function Toast({ text, children }: Props) {
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-20 z-20 mx-auto max-w-md px-4">
      <div
        role="status"
        className="rise pointer-events-auto rounded-xl bg-palm-950 p-4 text-white shadow-lift"
      >
        <p className="font-semibold">{text}</p>
        {children && <div className="mt-3 flex flex-wrap gap-2">{children}</div>}
      </div>
    </div>
  );
}
