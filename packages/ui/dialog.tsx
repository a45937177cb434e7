import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly body: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question from the bottom of the screen. The browser keeps the focus in it and Escape works. */
export function Dialog({ title, body, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="rise m-0 mx-auto mt-auto w-full max-w-md rounded-t-2xl bg-card p-5 pb-8 text-ink"
    >
      <h2 id={id} className="text-xl font-extrabold">
        {title}
      </h2>
      <p className="mt-1 text-muted">{body}</p>
      <div className="mt-5 grid gap-3">{children}</div>
    </dialog>
  );
}
