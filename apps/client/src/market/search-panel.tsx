import { useMarketMessages } from '@ecom/i18n/market';
import { History, Search } from 'lucide-react';

interface Props {
  readonly id: string;
  readonly lines: readonly string[];
  /** Former searches, which can be forgotten, instead of proposals. */
  readonly isRecent: boolean;
  /** Which line the arrow keys stand on; −1 for none. */
  readonly chosen: number;
  readonly onAsk: (line: string) => void;
  readonly onForget: () => void;
}

/** Lines below the search field; it lies over what is below, so that nothing moves. */
export function SearchPanel({ id, lines, isRecent, chosen, onAsk, onForget }: Props) {
  const { search } = useMarketMessages();
  const Icon = isRecent ? History : Search;
  return (
    // A press in it must not take the focus from the field, which would close it first.
    // biome-ignore lint/a11y/noStaticElementInteractions: the field keeps the keyboard
    <div
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-20 mt-2 overflow-hidden rounded-xl bg-card text-ink shadow-lift"
    >
      {isRecent && (
        <p className="flex items-center justify-between pl-4 pr-1 text-sm font-bold">
          {search.recent}
          <button
            type="button"
            onClick={onForget}
            className="press min-h-12 rounded-full px-3 font-semibold text-palm-700"
          >
            {search.forget}
          </button>
        </p>
      )}
      <div
        role="listbox"
        id={id}
        aria-label={isRecent ? search.recent : search.suggestions}
        className="pb-1"
      >
        {lines.map((line, nth) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard
          <div
            key={line}
            role="option"
            id={`${id}-${nth}`}
            tabIndex={-1}
            aria-selected={nth === chosen}
            onClick={() => onAsk(line)}
            className={`flex min-h-12 items-center gap-3 px-4 text-base ${nth === chosen ? 'bg-palm-100' : ''}`}
          >
            <Icon size={18} className="shrink-0 text-muted" aria-hidden="true" />
            <span className="truncate">{line}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
