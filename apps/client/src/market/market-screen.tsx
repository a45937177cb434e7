import { useMessages } from '@ecom/i18n';
import { OfflineBand } from '@ecom/ui';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { clockTime } from '../data/clock-time.ts';
import { useOnline } from '../session/use-online.ts';
import { useKeptScroll } from './kept-scroll.ts';

interface Props {
  readonly address: string;
  /** Buttons at the end of the head: share, keep. */
  readonly actions?: ReactNode;
  readonly knownAtMs?: number | undefined;
  readonly children: ReactNode;
}

/** A screen of the market below its tab. Unlike the app's others it keeps its place. */
export function MarketScreen({ address, actions, knownAtMs, children }: Props) {
  const { app, offline } = useMessages();
  const [, go] = useLocation();
  const online = useOnline();
  useKeptScroll(address);
  const leave = () => (history.state?.ecom ? history.back() : go('/marche', { replace: true }));
  return (
    <div className="flex grow flex-col">
      {!online && (
        <OfflineBand
          text={knownAtMs ? offline.band(clockTime(knownAtMs)) : offline.bandWithoutData}
        />
      )}
      <header className="relative flex min-h-14 items-center justify-between px-1 pt-[max(.25rem,env(safe-area-inset-top))]">
        <button
          type="button"
          onClick={leave}
          aria-label={app.back}
          className="press grid size-12 place-items-center rounded-full"
        >
          <ArrowLeft size={24} aria-hidden="true" />
        </button>
        <div className="flex">{actions}</div>
      </header>
      <main className="flex flex-1 flex-col px-4 pb-8">{children}</main>
    </div>
  );
}

/** The screen's name: it takes the focus when it appears, and names the tab of the browser. */
export function MarketTitle({ children, look }: { children: string; look?: string }) {
  const { app } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${app.name}`;
    heading.current?.focus({ preventScroll: true });
  }, [children, app.name]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={`font-extrabold tracking-tight outline-none [overflow-wrap:anywhere] ${look ?? 'text-2xl'}`}
    >
      {children}
    </h1>
  );
}
