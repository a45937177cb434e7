import { color } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  useMediaQuery,
} from '@mui/material';
import { useId, useState } from 'react';
import { useFieldText } from './field-text.ts';
import type { Difference } from './product-difference.ts';

interface Props {
  readonly differences: readonly Difference[];
  readonly nameOfVariant: (id: string) => string;
  readonly category: string;
  readonly busy: boolean;
  /** The fields of which theirs were taken. */
  onSave(takesTheirs: ReadonlySet<string>): void;
  onBack(): void;
}

/** Field by field: what I typed, what somebody kept meanwhile, and which is to stay. */
export function Conflict(props: Props) {
  const { differences, busy, onSave, onBack } = props;
  const { conflict } = useProductMessages();
  const isPhone = useMediaQuery('(max-width: 600px)');
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(
    () => new Set(differences.filter((one) => one.proposed === 'theirs').map(({ field }) => field)),
  );
  const id = useId();
  const fields = differences.map(({ field }) => field);
  const choose = (field: string, isTheirs: boolean) => {
    const next = new Set(theirs);
    if (isTheirs) next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  return (
    <Dialog
      open
      onClose={() => !busy && onBack()}
      fullScreen={isPhone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
    >
      <DialogTitle id={id}>{conflict.title}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {differences.length === 0 ? conflict.none : conflict.body}
        </Alert>
        {differences.length > 1 && (
          <Stack direction="row" sx={{ gap: 1, mb: 1.5, flexWrap: 'wrap' }}>
            <Button size="small" variant="outlined" onClick={() => setTheirs(new Set())}>
              {conflict.allMine}
            </Button>
            <Button size="small" variant="outlined" onClick={() => setTheirs(new Set(fields))}>
              {conflict.allTheirs}
            </Button>
          </Stack>
        )}
        {differences.map((one) => (
          <Choice
            key={one.field}
            {...props}
            difference={one}
            takesTheirs={theirs.has(one.field)}
            onChoose={(isTheirs) => choose(one.field, isTheirs)}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack} disabled={busy}>
          {conflict.back}
        </Button>
        <Button variant="contained" loading={busy} onClick={() => onSave(theirs)}>
          {conflict.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ChoiceProps extends Pick<Props, 'nameOfVariant' | 'category'> {
  readonly difference: Difference;
  readonly takesTheirs: boolean;
  onChoose(isTheirs: boolean): void;
}

function Choice({ difference, takesTheirs, nameOfVariant, category, onChoose }: ChoiceProps) {
  const { conflict } = useProductMessages();
  const { nameOfField, valueOfField } = useFieldText(category, nameOfVariant);
  const name = useId();
  const { field, mine, theirs } = difference;
  const sides = [
    [conflict.mine, mine, false],
    [conflict.theirs, theirs, true],
  ] as const;
  return (
    <Box component="fieldset" sx={fieldsetStyle}>
      <Box component="legend" sx={{ p: 0, mb: 0.75, fontWeight: 700 }}>
        {nameOfField(field)}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {sides.map(([label, value, isTheirs]) => (
          <Box key={label} component="label" sx={sideStyle}>
            <input
              type="radio"
              name={name}
              checked={takesTheirs === isTheirs}
              onChange={() => onChoose(isTheirs)}
            />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontSize: '0.75rem', fontWeight: 700, color: 'text.secondary' }}>
                {label}
              </Box>
              <Box sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                {valueOfField(field, value) || conflict.nothing}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const fieldsetStyle = { m: 0, p: 0, mb: 2, border: 0, minWidth: 0 };
const sideStyle = {
  display: 'flex',
  gap: 1.25,
  alignItems: 'flex-start',
  p: 1.5,
  minHeight: 48,
  borderRadius: 3,
  border: `1px solid ${color('edge')}`,
  cursor: 'pointer',
  '& input': { width: 20, height: 20, m: 0, mt: 0.25, accentColor: color('palm-800') },
  '&:has(input:checked)': {
    borderColor: color('palm-800'),
    backgroundColor: color('palm-100'),
    boxShadow: `inset 0 0 0 1px ${color('palm-800')}`,
  },
};
