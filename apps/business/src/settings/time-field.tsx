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
  flex: '0 1 136px',
  height: 44,
  px: 1.25,
  borderRadius: 2.5,
  backgroundColor: color('card'),
  border: `1px solid ${color('edge')}`,
  '&[aria-invalid]': { borderColor: color('clay-600') },
  '&:disabled': { backgroundColor: color('sunk'), color: color('muted') },
};
