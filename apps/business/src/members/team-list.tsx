import { color } from '@ecom/dash';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Rows of people, each with what can be done about them at its right. */
export function TeamList(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="ul" aria-label={props.label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {props.children}
    </Box>
  );
}

export const teamRowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  px: 2,
  py: 1.5,
  minHeight: 64,
  borderTop: `1px solid ${color('line')}`,
};
