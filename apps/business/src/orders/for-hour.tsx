import { color } from '@ecom/dash';
import { type SlotTimes, useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { Box } from '@mui/material';
import { CalendarClock } from 'lucide-react';

/** The hour that the customer chose, by the clock of Lomé. */
export function ForHour({ slot }: { readonly slot: SlotTimes }) {
  const { forHour } = useSlotsMessages();
  const text = useSlotText();
  return (
    <Box sx={lineStyle}>
      <CalendarClock size={18} aria-hidden="true" />
      {forHour(text.slot(slot))}
    </Box>
  );
}

const lineStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  px: 1.5,
  py: 0.75,
  borderRadius: 2,
  fontWeight: 700,
  backgroundColor: color('palm-100'),
  color: color('palm-800'),
};
