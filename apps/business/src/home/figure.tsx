import { color } from '@ecom/dash';
import { Box } from '@mui/material';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** Figures one below the other. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="ul" sx={listStyle}>
      {children}
    </Box>
  );
}

interface Props {
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

/** How many of something there are; the line leads to them. */
export function Figure({ href, text, count }: Props) {
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
