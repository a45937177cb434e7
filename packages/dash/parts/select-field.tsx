import { FormControl, FormHelperText, FormLabel, NativeSelect, OutlinedInput } from '@mui/material';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly error?: string | undefined;
  /** True: keeps room below for what may be wrong. */
  readonly noted?: boolean;
  onChoose(value: string): void;
}

/** One of a few, by the browser's own list: the phone's wheel, the desk's keyboard. */
export function SelectField({ label, value, options, error, noted = false, onChoose }: Props) {
  const id = useId();
  return (
    <FormControl fullWidth error={Boolean(error)}>
      <FormLabel htmlFor={id} sx={labelStyle}>
        {label}
      </FormLabel>
      <NativeSelect
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        input={<OutlinedInput />}
        inputProps={{ id, ...(noted && { 'aria-describedby': `${id}-note` }) }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </NativeSelect>
      {noted && (
        <FormHelperText id={`${id}-note`} role={error ? 'alert' : undefined} sx={noteStyle}>
          {error}
        </FormHelperText>
      )}
    </FormControl>
  );
}

const labelStyle = {
  mb: 0.75,
  fontSize: '0.875rem',
  fontWeight: 600,
  color: 'text.primary',
  '&.Mui-error, &.Mui-focused': { color: 'text.primary' },
};
const noteStyle = { mx: 0, minHeight: 20, fontSize: '0.8125rem', fontWeight: 600 };
