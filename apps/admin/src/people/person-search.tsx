import { color } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { InputAdornment, OutlinedInput } from '@mui/material';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';

const place = '/personnes';
/** Long enough not to search (and note down) every letter, short enough to feel at once. */
const debounceMs = 300;

/** The field of the top bar, and of the people's screen on a phone. `/` leads into it. */
export function PersonSearch() {
  const { people } = useAdminMessages();
  const [location, go] = useLocation();
  const [params] = useSearchParams();
  const asked = location === place ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  // The address is the truth: back, forward and the other field change this one.
  useEffect(() => setText(asked), [asked]);
  const search = (query: string) => {
    const trimmed = query.trim();
    if (trimmed === asked) return;
    const address = trimmed ? `${place}?q=${encodeURIComponent(trimmed)}` : place;
    go(address, { replace: location === place });
  };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (query: string) => {
    setText(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(query), debounceMs);
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(timer.current);
          search(text);
        }}
      >
        <OutlinedInput
          fullWidth
          type="search"
          size="small"
          value={text}
          placeholder={people.search}
          onChange={(event) => type(event.target.value)}
          inputRef={field}
          startAdornment={
            <InputAdornment position="start">
              <Search size={18} aria-hidden="true" />
            </InputAdornment>
          }
          inputProps={{
            'aria-label': people.search,
            'aria-keyshortcuts': '/',
            maxLength: 80,
            autoComplete: 'off',
          }}
          sx={{ backgroundColor: color('paper'), '& fieldset': { borderColor: color('line') } }}
        />
      </form>
    </search>
  );
}

/** `/` anywhere but in a field, as long as this one is to be seen. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const input = field.current;
      const inField = (event.target as Element | null)?.closest('input, textarea, [role="dialog"]');
      if (event.key !== '/' || inField || !input || input.offsetParent === null) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
