import { useMessages } from '@ecom/i18n';
import { OfflineBand } from '@ecom/ui';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { clockTime } from '../data/clock-time.ts';
import { useOnline } from '../session/use-online.ts';

interface Props {
  readonly title: string;
  /** Where the arrow leads when there is no history to go back in. */
  readonly back?: string;
  readonly children: ReactNode;
  /** Above the title, such as «Étape 1 sur 4». */
  readonly overline?: string;
  /** When what is shown was true, in milliseconds; off line the band says it. */
  readonly knownAtMs?: number | undefined;
}

/** A screen below the home: back arrow, title that takes the focus, and the offline band. */
export function Screen({ title, back, overline, knownAtMs, children }: Props) {
  const { app, offline } = useMessages();
  const [, go] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const online = useOnline();
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [title, app.name]);
  const leave = () => (history.state?.ecom ? history.back() : go(back ?? '/', { replace: true }));
  return (
    <div className="flex grow flex-col">
      {!online && (
        <OfflineBand
          text={knownAtMs ? offline.band(clockTime(knownAtMs)) : offline.bandWithoutData}
        />
      )}
      <header className="flex min-h-14 items-center px-1 pt-[max(.25rem,env(safe-area-inset-top))]">
        {back !== undefined && (
          <button
            type="button"
            onClick={leave}
            aria-label={app.back}
            className="press grid size-12 place-items-center rounded-full"
          >
            <ArrowLeft size={24} aria-hidden="true" />
          </button>
        )}
      </header>
      <main className="flex flex-1 flex-col px-4 pb-6">
        {overline && <p className="text-sm font-semibold text-palm-700">{overline}</p>}
        <h1
          ref={heading}
          tabIndex={-1}
          className="mt-0.5 text-2xl font-extrabold tracking-tight outline-none"
        >
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
