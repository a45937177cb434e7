import { color, Field, Section, useMoments } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  IconButton,
  Stack,
  Typography,
} from '@mui/material';
import { Plus, X } from 'lucide-react';
import { type DayApart, faultOfApart } from './hours-draft.ts';
import { TimeField } from './time-field.tsx';

interface Props {
  readonly apart: readonly DayApart[];
  readonly onChange: (apart: readonly DayApart[]) => void;
}

const newDay: DayApart = { date: '', isClosed: true, note: '', opens: '08:00', closes: '18:00' };
const daysMax = 60;

/** Days on which the week does not hold. */
export function DaysApart({ apart, onChange }: Props) {
  const { hours } = useSettingsMessages();
  const change = (at: number, by: Partial<DayApart>) =>
    onChange(apart.map((one, place) => (place === at ? { ...one, ...by } : one)));
  const addButton = apart.length < daysMax && (
    <Button startIcon={<Plus size={18} />} onClick={() => onChange([...apart, newDay])}>
      {hours.addException}
    </Button>
  );
  return (
    <Section title={hours.exceptions} action={addButton} flush>
      <Typography sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
        {apart.length === 0 ? hours.noExceptions : hours.exceptionsHelp}
      </Typography>
      {apart.map((one, at) => (
        <Day
          key={at}
          one={one}
          apart={apart}
          onChange={(by) => change(at, by)}
          onRemove={() => onChange(apart.filter((_, place) => place !== at))}
        />
      ))}
    </Section>
  );
}

interface DayProps {
  readonly one: DayApart;
  readonly apart: readonly DayApart[];
  onChange(by: Partial<DayApart>): void;
  onRemove(): void;
}

function Day({ one, apart, onChange, onRemove }: DayProps) {
  const { hours } = useSettingsMessages();
  const { day } = useMoments();
  const fault = faultOfApart(one, apart);
  const name = one.date === '' ? hours.addException : day(one.date);
  return (
    <Box role="group" aria-label={name} sx={dayStyle}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <TimeField
          type="date"
          label={hours.date}
          value={one.date}
          min={new Date().toISOString().slice(0, 10)}
          isWrong={fault === 'dateMissing' || fault === 'dateTwice'}
          onChange={(date) => onChange({ date })}
        />
        <FormControlLabel
          label={hours.allDay}
          control={
            <Checkbox checked={one.isClosed} onChange={(_, isClosed) => onChange({ isClosed })} />
          }
        />
        <IconButton
          aria-label={hours.removeException(name)}
          sx={{ width: 44, height: 44, ml: 'auto' }}
          onClick={onRemove}
        >
          <X size={18} />
        </IconButton>
      </Stack>
      {!one.isClosed && (
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
          <TimeField
            label={hours.opensOf(name, 1)}
            value={one.opens}
            onChange={(opens) => onChange({ opens })}
          />
          <span aria-hidden="true">–</span>
          <TimeField
            label={hours.closesOf(name, 1)}
            value={one.closes}
            onChange={(closes) => onChange({ closes })}
          />
        </Stack>
      )}
      <Field
        label={hours.note}
        value={one.note}
        error={fault ? hours[fault] : undefined}
        onChange={(note) => onChange({ note })}
        input={{ maxLength: 120, autoComplete: 'off' }}
      />
    </Box>
  );
}

const dayStyle = {
  display: 'grid',
  gap: 1,
  px: 2,
  py: 1.5,
  borderTop: `1px solid ${color('line')}`,
};
