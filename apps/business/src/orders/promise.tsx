import { Pill, useMoments } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import type { OrderRow } from './order-data.ts';

const tickMs = 30_000;

/**
 * When the store said that it would be ready, while it is not on its way yet, and whether that
 * has passed. By this device's clock: it only draws the eye, and the server decides nothing by it.
 */
export function Promised({
  order,
}: {
  readonly order: Pick<OrderRow, 'state' | 'readyAbout' | 'slot'>;
}) {
  const { timer } = useOrderMessages();
  const { moment } = useMoments();
  const nowMs = useNow();
  const { state, readyAbout, slot } = order;
  if ((state !== 'accepted' && state !== 'preparing') || readyAbout === null) return null;
  const isLate = Date.parse(readyAbout) < nowMs;
  // A chosen hour stands above by itself.
  if (slot && !isLate) return null;
  return (
    <Box sx={lineStyle}>
      {!slot && timer.ready(moment(readyAbout))}
      {isLate && <Pill tone="bad" text={timer.late} />}
    </Box>
  );
}

function useNow(): number {
  const [nowMs, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}

const lineStyle = {
  display: 'flex',
  gap: 1,
  alignItems: 'center',
  justifyContent: 'space-between',
  flexWrap: 'wrap',
  fontSize: '0.875rem',
  color: 'text.secondary',
};
