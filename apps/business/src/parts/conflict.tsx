import { color } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
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

/** One thing that differs between what I typed and what somebody kept meanwhile. */
export interface Difference<Value> {
  readonly field: string;
  readonly mine: Value;
  readonly theirs: Value;
  /** Mine where I changed it since I began; theirs where only somebody else did. */
  readonly proposed: 'mine' | 'theirs';
}

interface Props<Value> {
  readonly differences: readonly Difference<Value>[];
  readonly busy: boolean;
  nameOf(field: string): string;
  /** Empty for nothing. */
  textOf(field: string, value: Value): string;
  /** The fields of which theirs were taken. */
  onSave(given: ReadonlySet<string>): void;
  onBack(): void;
}

/** Field by field: what I typed, what somebody kept meanwhile, and which is to stay. */
export function Conflict<Value>(props: Props<Value>) {
  const { differences, busy, nameOf, textOf, onSave, onBack } = props;
  const { conflict } = useBusinessMessages();
  const isPhone = useMediaQuery('(max-width: 600px)');
  const [given, setGiven] = useState<ReadonlySet<string>>(
    () => new Set(differences.filter((one) => one.proposed === 'theirs').map(({ field }) => field)),
  );
  const id = useId();
  const all = new Set(differences.map(({ field }) => field));
  const choose = (field: string, isTheirs: boolean) =>
    setGiven(new Set(isTheirs ? [...given, field] : [...given].filter((one) => one !== field)));
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
            <Button size="small" variant="outlined" onClick={() => setGiven(new Set())}>
              {conflict.allMine}
            </Button>
            <Button size="small" variant="outlined" onClick={() => setGiven(all)}>
              {conflict.allTheirs}
            </Button>
          </Stack>
        )}
        {differences.map((one) => (
          <Choice
            key={one.field}
            name={nameOf(one.field)}
            mine={textOf(one.field, one.mine) || conflict.nothing}
            theirs={textOf(one.field, one.theirs) || conflict.nothing}
            takesTheirs={given.has(one.field)}
            onChoose={(isTheirs) => choose(one.field, isTheirs)}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack} disabled={busy}>
          {conflict.back}
        </Button>
        <Button variant="contained" loading={busy} onClick={() => onSave(given)}>
          {conflict.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  readonly takesTheirs: boolean;
  onChoose(isTheirs: boolean): void;
}

function Choice({ name, mine, theirs, takesTheirs, onChoose }: ChoiceProps) {
  const { conflict } = useBusinessMessages();
  const group = useId();
  const sides = [
    [conflict.mine, mine, false],
    [conflict.theirs, theirs, true],
  ] as const;
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, mb: 2, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={legendStyle}>
        {name}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {sides.map(([label, text, isTheirs]) => (
          <Box key={label} component="label" sx={sideStyle}>
            <input
              type="radio"
              name={group}
              checked={takesTheirs === isTheirs}
              onChange={() => onChoose(isTheirs)}
            />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontSize: '0.75rem', fontWeight: 700, color: 'text.secondary' }}>
                {label}
              </Box>
              <Box sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{text}</Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const legendStyle = {
  display: 'block',
  p: 0,
  mb: 0.75,
  fontWeight: 700,
  '&::first-letter': { textTransform: 'uppercase' },
};

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
