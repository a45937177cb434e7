import { FormControl, FormHelperText, FormLabel, OutlinedInput } from '@mui/material';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly help?: string;
  readonly start?: ReactNode;
  /** Lines of text that it has room for; one where absent. */
  readonly rows?: number;
  /** Digits in a row, widely set. */
  readonly digits?: boolean;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

/** A field with its name above and what is wrong with it below, always in the same room. */
export function Field({ label, value, onChange, error, help, start, rows, digits, input }: Props) {
  const id = useId();
  const note = error ?? help;
  return (
    <FormControl fullWidth error={Boolean(error)}>
      <FormLabel
        htmlFor={id}
        sx={{
          mb: 0.75,
          fontSize: '0.875rem',
          fontWeight: 600,
          color: 'text.primary',
          '&.Mui-error, &.Mui-focused': { color: 'text.primary' },
        }}
      >
        {label}
      </FormLabel>
      <OutlinedInput
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        startAdornment={start}
        multiline={rows !== undefined}
        {...(rows !== undefined && { rows })}
        inputProps={{ ...input, 'aria-describedby': `${id}-note` }}
        sx={digits ? { '& input': digitsStyle } : {}}
      />
      <FormHelperText
        id={`${id}-note`}
        role={error ? 'alert' : undefined}
        sx={{ mx: 0, minHeight: 20, fontSize: '0.8125rem', fontWeight: error ? 600 : 400 }}
      >
        {note}
      </FormHelperText>
    </FormControl>
  );
}

const digitsStyle = { fontSize: '1.5rem', fontWeight: 800, letterSpacing: '0.4em', py: 1.25 };
