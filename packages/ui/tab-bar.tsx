import type { LucideIcon } from 'lucide-react';

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onGo: (href: string) => void;
}

/** The bottom navigation: icon and label, an amber pill on the current one. */
export function TabBar({ label, tabs, current, onGo }: Props) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-10 mx-auto flex max-w-md border-t border-line bg-card px-1 pb-[env(safe-area-inset-bottom)]"
    >
      {tabs.map(({ href, label: text, icon: Icon }) => {
        const isCurrent = href === current;
        return (
          <a
            key={href}
            href={href}
            aria-current={isCurrent ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              onGo(href);
            }}
            className={`press flex min-h-16 flex-1 flex-col items-center justify-center gap-0.5 text-xs ${isCurrent ? 'font-extrabold text-palm-800' : 'font-medium text-muted'}`}
          >
            <span
              className={`grid h-8 w-14 place-items-center rounded-full ${isCurrent ? 'bg-sun-200' : ''}`}
            >
              <Icon size={22} strokeWidth={isCurrent ? 2.4 : 2} aria-hidden="true" />
            </span>
            {text}
          </a>
        );
      })}
    </nav>
  );
}
