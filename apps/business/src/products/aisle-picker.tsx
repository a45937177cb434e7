import { color, Loaded } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useProductMessages } from '@ecom/i18n/business-products';
import {
  Alert,
  Box,
  Dialog,
  DialogContent,
  DialogTitle,
  IconButton,
  InputAdornment,
  OutlinedInput,
  useMediaQuery,
} from '@mui/material';
import { ArrowLeft, ChevronRight, Search, X } from 'lucide-react';
import { useId, useState } from 'react';
import { findAisles, nameOf, pathOf } from './aisle-tree.ts';
import { type Category, useCategories } from './product-data.ts';

interface Props {
  /** The slug that is chosen now; empty for none. */
  readonly chosen: string;
  readonly busy?: boolean;
  readonly error?: string | undefined;
  onChoose(slug: string): void;
  onClose(): void;
}

/** The tree of aisles, a step at a time or by a word of the name. */
export function AislePicker({ chosen, busy = false, error, onChoose, onClose }: Props) {
  const { picker, bulk } = useProductMessages();
  const query = useCategories();
  const isPhone = useMediaQuery('(max-width: 600px)');
  const [line, setLine] = useState('');
  const id = useId();
  return (
    <Dialog
      open
      onClose={() => !busy && onClose()}
      fullScreen={isPhone}
      fullWidth
      maxWidth="xs"
      aria-labelledby={id}
    >
      <DialogTitle id={id} sx={{ display: 'flex', alignItems: 'center', pr: 1.5 }}>
        <Box sx={{ flex: 1 }}>{picker.title}</Box>
        <IconButton aria-label={bulk.dismiss} onClick={onClose}>
          <X size={20} />
        </IconButton>
      </DialogTitle>
      <DialogContent sx={{ minHeight: { sm: 480 }, px: 2 }}>
        {error && (
          <Alert severity="error" sx={{ mb: 1.5 }}>
            {error}
          </Alert>
        )}
        <OutlinedInput
          fullWidth
          type="search"
          value={line}
          placeholder={picker.search}
          onChange={(event) => setLine(event.target.value)}
          startAdornment={
            <InputAdornment position="start">
              <Search size={18} aria-hidden="true" />
            </InputAdornment>
          }
          inputProps={{ 'aria-label': picker.search, maxLength: 60, autoComplete: 'off' }}
          sx={{ mt: 1, mb: 1 }}
        />
        <Loaded query={query} rows={7}>
          {(tree) =>
            line.trim() === '' ? (
              <Steps {...{ tree, chosen, onChoose }} />
            ) : (
              <Found {...{ tree, line, onChoose }} />
            )
          }
        </Loaded>
      </DialogContent>
    </Dialog>
  );
}

interface TreeProps {
  readonly tree: readonly Category[];
  onChoose(slug: string): void;
}

function Steps({ tree, chosen, onChoose }: TreeProps & { readonly chosen: string }) {
  const { picker } = useProductMessages();
  const language = useLanguage();
  // Opened where the present one lies.
  const [at, setAt] = useState(pathOf(tree, chosen).at(-2)?.slug ?? null);
  const here = tree.find(({ slug }) => slug === at);
  const below = tree.filter(({ parent }) => parent === at);
  const above = tree.find(({ slug }) => slug === here?.parent);
  return (
    <Box>
      {here && (
        <Box component="button" type="button" sx={rowStyle} onClick={() => setAt(here.parent)}>
          <ArrowLeft size={18} aria-hidden="true" />
          {picker.back(above ? nameOf(above, language) : picker.top)}
        </Box>
      )}
      {below.map((one) => {
        const isLeaf = !tree.some(({ parent }) => parent === one.slug);
        return (
          <Box
            key={one.slug}
            component="button"
            type="button"
            aria-current={one.slug === chosen || undefined}
            sx={rowStyle}
            onClick={() => (isLeaf ? onChoose(one.slug) : setAt(one.slug))}
          >
            <Box sx={{ flex: 1 }}>{nameOf(one, language)}</Box>
            {!isLeaf && <ChevronRight size={18} aria-hidden="true" />}
          </Box>
        );
      })}
    </Box>
  );
}

function Found({ tree, line, onChoose }: TreeProps & { readonly line: string }) {
  const { picker } = useProductMessages();
  const language = useLanguage();
  const found = findAisles(tree, line, language).slice(0, 30);
  return (
    <Box>
      <Box role="status">{found.length === 0 && <Box sx={{ p: 1.5 }}>{picker.none}</Box>}</Box>
      {found.map((one) => (
        <Box
          key={one.slug}
          component="button"
          type="button"
          sx={{ ...rowStyle, display: 'block' }}
          onClick={() => onChoose(one.slug)}
        >
          <Box sx={{ fontWeight: 600 }}>{nameOf(one, language)}</Box>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {pathOf(tree, one.slug)
              .slice(0, -1)
              .map((above) => nameOf(above, language))
              .join(' › ')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  width: '100%',
  minHeight: 48,
  px: 1.5,
  py: 1,
  border: 0,
  borderRadius: 2,
  background: 'none',
  font: 'inherit',
  fontSize: '0.9375rem',
  textAlign: 'left',
  color: 'inherit',
  cursor: 'pointer',
  '&:hover': { backgroundColor: color('sunk') },
  '&[aria-current]': { backgroundColor: color('palm-100'), fontWeight: 700 },
};
