import type { ReactNode } from 'react';

type Look = 'primary' | 'dark' | 'quiet' | 'danger';

const looks: Readonly<Record<Look, string>> = {
  primary: 'bg-sun-500 text-ink',
  dark: 'bg-palm-800 text-white',
  quiet: 'bg-palm-100 text-palm-800',
  danger: 'bg-clay-100 text-clay-700',
};
const shape =
  'press inline-flex min-h-13 items-center justify-center gap-2 rounded-full px-6 text-base font-bold ' +
  'text-center disabled:opacity-60 aria-disabled:opacity-60';

interface Props {
  readonly look?: Look;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

interface ButtonProps extends Props {
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  /** Shows that work is on its way; a second tap does nothing. The label stays. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
}

/** At least 52 px high, one line of text, one meaning. */
export function Button({ look = 'primary', wide, busy, type = 'button', ...props }: ButtonProps) {
  return (
    <button
      type={type}
      className={`${shape} ${looks[look]} ${wide ? 'w-full' : ''}`}
      onClick={busy ? undefined : props.onClick}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
    >
      {busy && (
        <span
          aria-hidden="true"
          className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
        />
      )}
      {props.children}
    </button>
  );
}

interface ButtonLinkProps extends Props {
  readonly href: string;
  readonly onClick?: (event: { preventDefault(): void }) => void;
}

/** A way to another screen that looks like the screen's main action. */
export function ButtonLink({ look = 'primary', wide, href, onClick, children }: ButtonLinkProps) {
  return (
    <a href={href} onClick={onClick} className={`${shape} ${looks[look]} ${wide ? 'w-full' : ''}`}>
      {children}
    </a>
  );
}
