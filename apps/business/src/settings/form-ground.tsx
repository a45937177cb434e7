import { color } from '@ecom/dash';
import { Box, Stack } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { useStore } from '../data/store.ts';

interface Props {
  readonly children: ReactNode;
  onSubmit(event: FormEvent): void;
}

/** A form of settings: to a clerk all of it can be read, and what would change it is not drawn. */
export function FormGround({ children, onSubmit }: Props) {
  const { role } = useStore();
  return (
    <form noValidate onSubmit={onSubmit}>
      <Box component="fieldset" disabled={role === 'clerk'} sx={groundStyle}>
        <Stack sx={{ gap: 2.5 }}>{children}</Stack>
      </Box>
    </form>
  );
}

const groundStyle = {
  m: 0,
  p: 0,
  border: 0,
  minWidth: 0,
  '&:disabled button': { display: 'none' },
  // The browser disables them, which MUI does not hear of.
  '&:disabled .MuiOutlinedInput-root': { backgroundColor: color('sunk') },
};
