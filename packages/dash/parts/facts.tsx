import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export type Fact = readonly [name: string, value: ReactNode];

/** Names and values, one a line; a fact without a value is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null | false)[] }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(96px, 2fr) 3fr', rowGap: 1.25 }}
    >
      {facts.map((fact) => fact && <Row key={fact[0]} name={fact[0]} value={fact[1]} />)}
    </Box>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary', pr: 1.5 }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
        {value}
      </Box>
    </>
  );
}
