import { InputAdornment, OutlinedInput } from '@mui/material';
import { Search as SearchIcon } from 'lucide-react';
import { useEffect, useState } from 'react';

/** Long enough not to ask for every letter, short enough to feel at once. */
const debounceMs = 300;

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** The address is the truth; what is typed reaches it a moment later. */
export function SearchBox({ label, text, onSearch }: Props) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const given = typed.trim();
    if (given === text) return;
    const timer = setTimeout(() => onSearch(given), debounceMs);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <OutlinedInput
      fullWidth
      type="search"
      size="small"
      value={typed}
      placeholder={label}
      onChange={(event) => setTyped(event.target.value)}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon size={18} aria-hidden="true" />
        </InputAdornment>
      }
      inputProps={{ 'aria-label': label, maxLength: 60, autoComplete: 'off' }}
    />
  );
}
