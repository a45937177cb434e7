import { useMarketMessages } from '@ecom/i18n/market';
import { Search, X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useSuggestions } from './market-data.ts';
import { searches } from './remembered.ts';
import { SearchPanel } from './search-panel.tsx';
import { useRested } from './use-rested.ts';

interface Props {
  /** The line that is looked at now; the field follows it. */
  readonly line: string;
  readonly onSearch: (line: string) => void;
}

/** One question: what are you looking for? Proposes while one types; Enter asks. */
export function SearchBox({ line, onSearch }: Props) {
  const { search } = useMarketMessages();
  const panelId = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(line);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const proposals = useProposals(text, isOpen);
  const isShown = isOpen && proposals.lines.length > 0;
  useEffect(() => setText(line), [line]);
  const type = (next: string) => {
    setText(next);
    setChosen(-1);
    setOpen(true);
  };
  const ask = (wanted: string) => {
    const asked = wanted.trim().replace(/\s+/g, ' ');
    if (asked === '') return;
    searches.add(asked);
    setText(asked);
    setChosen(-1);
    setOpen(false);
    field.current?.blur();
    onSearch(asked);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The field itself: the last letter may not be in the state yet when Enter follows it.
    ask(proposals.lines[chosen] ?? field.current?.value ?? text);
  };
  const press = (event: KeyboardEvent) => {
    const { length } = proposals.lines;
    if (event.key === 'Escape' && isShown) {
      // The first Escape closes what is proposed; the browser's own would empty the field.
      event.preventDefault();
      setOpen(false);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    if (!isShown) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    // One place more than lines: the field itself stands between the last and the first.
    setChosen((at) => ((at + 1 + step + length + 1) % (length + 1)) - 1);
  };
  const clear = () => {
    type('');
    field.current?.focus();
  };
  return (
    <search>
      <form
        ref={form}
        onSubmit={submit}
        className="relative"
        onBlur={({ relatedTarget }) => {
          if (!form.current?.contains(relatedTarget as Node | null)) setOpen(false);
        }}
      >
        <div className="field flex min-h-13 items-center rounded-2xl bg-card pl-4 text-ink shadow-lift">
          <Search size={22} className="shrink-0 text-palm-700" aria-hidden="true" />
          <input
            ref={field}
            type="search"
            name="q"
            role="combobox"
            aria-label={search.label}
            aria-expanded={isShown}
            aria-controls={panelId}
            aria-autocomplete="list"
            aria-activedescendant={isShown && chosen >= 0 ? `${panelId}-${chosen}` : undefined}
            placeholder={search.placeholder}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={200}
            value={text}
            onChange={({ currentTarget }) => type(currentTarget.value)}
            onFocus={() => setOpen(true)}
            onKeyDown={press}
            className="min-h-13 w-full min-w-0 appearance-none rounded-2xl bg-transparent px-3 text-base placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
          />
          {text !== '' && (
            <button
              type="button"
              onClick={clear}
              aria-label={search.clear}
              className="press grid size-12 shrink-0 place-items-center rounded-full"
            >
              <X size={20} aria-hidden="true" />
            </button>
          )}
        </div>
        {isShown && (
          <SearchPanel
            id={panelId}
            lines={proposals.lines}
            isRecent={proposals.isRecent}
            chosen={chosen}
            onAsk={ask}
            onForget={() => {
              searches.clear();
              field.current?.focus();
            }}
          />
        )}
      </form>
    </search>
  );
}

/** What was looked for before, as long as nothing is typed; then how the line may go on. */
function useProposals(text: string, isOpen: boolean) {
  const recent = searches.use();
  const rested = useRested(text);
  const suggestions = useSuggestions(isOpen ? rested : '');
  const isRecent = text.trim() === '';
  if (isRecent) return { lines: recent, isRecent };
  // What belongs to an older text would propose what nobody meant.
  const lines = rested === text ? (suggestions.data ?? []) : [];
  return { lines: lines.filter((one) => one !== text.trim()), isRecent };
}
