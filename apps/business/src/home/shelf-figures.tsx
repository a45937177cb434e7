import { color, Loaded, Section } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { Box } from '@mui/material';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { useStore } from '../data/store.ts';
import { useCounts } from '../products/product-data.ts';

/** How many products stand where, each leading to them. */
export function ShelfFigures() {
  const { home } = useBusinessMessages();
  const { id } = useStore();
  return (
    <Section title={home.shelf.title}>
      <Loaded query={useCounts(id)} rows={3}>
        {({ active, low, draft }) => (
          <Box component="ul" sx={listStyle}>
            <Figure href="/articles?etat=active" text={home.shelf.active} count={active} />
            <Figure href="/articles?bas=oui" text={home.shelf.low} count={low} />
            <Figure href="/articles?etat=draft" text={home.shelf.draft} count={draft} />
          </Box>
        )}
      </Loaded>
    </Section>
  );
}

interface FigureProps {
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

function Figure({ href, text, count }: FigureProps) {
  return (
    <li>
      <Box component={Link} href={href} sx={lineStyle}>
        <Box component="span" sx={{ flex: 1 }}>
          {text}
        </Box>
        <Box component="span" sx={{ fontWeight: 800 }}>
          {count}
        </Box>
        <ChevronRight size={18} aria-hidden="true" />
      </Box>
    </li>
  );
}

const listStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& li + li': { borderTop: `1px solid ${color('line')}` },
};
const lineStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 48,
  color: color('ink'),
  textDecoration: 'none',
};
