import { color } from '@ecom/dash';
import { Box } from '@mui/material';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly type?: 'time' | 'date' | 'datetime-local';
  readonly min?: string;
  readonly isWrong?: boolean;
  onChange(value: string): void;
}

/** The browser's own clock or calendar: the phone's wheels, the desk's keys. Named, not labelled. */
export function TimeField({ label, value, type = 'time', min, isWrong = false, onChange }: Props) {
  return (
    <Box
      component="input"
      type={type}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={value}
      min={min}
      onChange={(event) => onChange(event.target.value)}
      sx={style}
    />
  );
}

const style = {
  font: 'inherit',
  color: 'inherit',
  minWidth: 0,
  // A width in a row; in a column it would be a height.
  flex: '0 1 auto',
  width: 136,
  '&[type=datetime-local]': { width: 'auto' },
  height: 44,
  // Where the browser writes «AM» and «PM», two of them and a way out fit into 360 px.
  px: { xs: 0.625, sm: 1.25 },
  fontSize: { xs: '0.9375rem', sm: '1rem' },
  '&::-webkit-calendar-picker-indicator': { m: 0, ml: 0.25, p: 0 },
  borderRadius: 2.5,
  backgroundColor: color('card'),
  border: `1px solid ${color('edge')}`,
  '&[aria-invalid]': { borderColor: color('clay-600') },
  '&:disabled': { backgroundColor: color('sunk'), color: color('muted') },
};
