import { SelectField } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, InputAdornment, OutlinedInput, Stack } from '@mui/material';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { leavesOf, nameOf } from './aisle-tree.ts';
import { type ListFilter, useCategories, useCounts } from './product-data.ts';
import { tabsStyle } from './tabs-style.ts';

interface Props {
  readonly storeId: string;
  readonly filter: ListFilter;
  readonly onNarrow: (by: Partial<ListFilter>) => void;
}

/** By words, by state with how many, by aisle; and in which order. */
export function ListFilters({ storeId, filter, onNarrow }: Props) {
  const { list } = useProductMessages();
  const language = useLanguage();
  const tree = useCategories().data ?? [];
  const aisles = leavesOf(tree).map((one) => [one.slug, nameOf(one, language)] as const);
  return (
    <Stack sx={{ gap: 1.5 }}>
      <StateTabs {...{ storeId, filter, onNarrow }} />
      <Box sx={gridStyle}>
        <SearchField q={filter.q} onSearch={(q) => onNarrow({ q })} />
        <SelectField
          label={list.category}
          value={filter.category}
          onChoose={(category) => onNarrow({ category })}
          options={[['', list.anyCategory], ...aisles]}
        />
        <SelectField
          label={list.sort}
          value={filter.sort}
          onChoose={(sort) => onNarrow({ sort: sort as ListFilter['sort'] })}
          options={Object.entries(list.sorts)}
        />
      </Box>
    </Stack>
  );
}

function StateTabs({ storeId, filter, onNarrow }: Props) {
  const { list } = useProductMessages();
  const counts = useCounts(storeId).data;
  const named = (name: string, count: number | undefined) =>
    count === undefined ? name : list.count(name, count);
  const all = counts && counts.active + counts.draft;
  const tabs = [
    ['', false, named(list.all, all)],
    ['active', false, named(list.tabs.active, counts?.active)],
    ['draft', false, named(list.tabs.draft, counts?.draft)],
    ['', true, named(list.tabs.low, counts?.low)],
    ['archived', false, named(list.tabs.archived, counts?.archived)],
  ] as const;
  return (
    <Box role="group" aria-label={list.tabsLabel} sx={tabsStyle}>
      {tabs.map(([state, low, text]) => (
        <Button
          key={`${state}${low}`}
          aria-pressed={filter.state === state && filter.low === low}
          onClick={() => onNarrow({ state, low })}
        >
          {text}
        </Button>
      ))}
    </Box>
  );
}

/** Long enough not to ask at every letter, short enough to feel at once. */
const debounceMs = 300;

function SearchField({ q, onSearch }: { readonly q: string; onSearch(q: string): void }) {
  const { list } = useProductMessages();
  const [text, setText] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address is the truth: going back changes the field.
  useEffect(() => setText(q), [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (line: string) => line.trim() !== q && onSearch(line.trim());
  const type = (line: string) => {
    setText(line);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(line), debounceMs);
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        search(text);
      }}
    >
      <OutlinedInput
        fullWidth
        type="search"
        value={text}
        placeholder={list.search}
        onChange={(event) => type(event.target.value)}
        startAdornment={
          <InputAdornment position="start">
            <Search size={18} aria-hidden="true" />
          </InputAdornment>
        }
        inputProps={{ 'aria-label': list.search, maxLength: 100, autoComplete: 'off' }}
      />
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'end',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: '2fr 1fr 1fr' },
  '& > form': { gridColumn: { xs: '1 / -1', md: 'auto' } },
};
