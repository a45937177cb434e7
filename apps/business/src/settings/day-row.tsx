import { color } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Box, Button, IconButton, Stack } from '@mui/material';
import { Plus, X } from 'lucide-react';
import { faultOfSpans, type Span } from './hours-draft.ts';
import { TimeField } from './time-field.tsx';

interface Props {
  readonly day: string;
  readonly spans: readonly Span[];
  readonly onChange: (spans: readonly Span[]) => void;
}

const spansMax = 3;
const firstSpan: Span = { opens: '08:00', closes: '18:00' };

/** A weekday: its openings one below the other, none where it is closed. */
export function DayRow({ day, spans, onChange }: Props) {
  const { hours } = useSettingsMessages();
  const fault = faultOfSpans(spans);
  const change = (at: number, by: Partial<Span>) =>
    onChange(spans.map((span, place) => (place === at ? { ...span, ...by } : span)));
  const remove = (at: number) => onChange(spans.filter((_, place) => place !== at));
  // A second opening begins empty: where it lies is the merchant's to say.
  const add = () =>
    onChange([...spans, spans.length === 0 ? firstSpan : { opens: '', closes: '' }]);
  return (
    <Box component="fieldset" sx={rowStyle}>
      <Box component="legend" sx={legendStyle}>
        {day}
      </Box>
      <Stack sx={{ gap: 1, minWidth: 0, flex: { xs: '1 1 100%', sm: 1 } }}>
        {spans.length === 0 && <Box sx={{ color: 'text.secondary' }}>{hours.closed}</Box>}
        {spans.map((span, at) => (
          <Stack key={at} direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <TimeField
              label={hours.opensOf(day, at + 1)}
              value={span.opens}
              isWrong={fault !== null}
              onChange={(opens) => change(at, { opens })}
            />
            <span aria-hidden="true">–</span>
            <TimeField
              label={hours.closesOf(day, at + 1)}
              value={span.closes}
              isWrong={fault !== null}
              onChange={(closes) => change(at, { closes })}
            />
            <IconButton
              aria-label={hours.removeOf(day, at + 1)}
              sx={{ width: 44, height: 44 }}
              onClick={() => remove(at)}
            >
              <X size={18} />
            </IconButton>
          </Stack>
        ))}
        {fault && (
          <Box role="alert" sx={{ color: color('clay-700'), fontWeight: 600 }}>
            {hours[fault]}
          </Box>
        )}
      </Stack>
      {spans.length < spansMax && (
        <Button
          aria-label={hours.addOf(day)}
          startIcon={<Plus size={18} />}
          onClick={add}
          sx={{ ml: 'auto', alignSelf: 'flex-start' }}
        >
          {hours.add}
        </Button>
      )}
    </Box>
  );
}

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 1,
  m: 0,
  px: 2,
  py: 1.5,
  minWidth: 0,
  border: 0,
  borderTop: `1px solid ${color('line')}`,
};
const legendStyle = {
  // Out of the fieldset's edge, into its row.
  float: 'left',
  width: { xs: '100%', sm: 112 },
  p: 0,
  fontWeight: 700,
  textTransform: 'capitalize',
};
