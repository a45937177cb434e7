import { color, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useMay } from '../data/admin.ts';
import { factTexts, subjectText } from './alert-text.ts';
import { CloseAlert } from './close-alert.tsx';
import type { MoneyAlert } from './data.ts';
import { useXof } from './money-text.ts';

/** What needs a person, the newest first. */
export function Alerts({ alerts }: { readonly alerts: readonly MoneyAlert[] }) {
  const { overview } = useMoneyMessages();
  if (alerts.length === 0) {
    return (
      <Section title={overview.alerts}>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
          <CircleCheck size={28} color={color('palm-700')} aria-hidden="true" />
          <Box>
            <Typography sx={{ fontWeight: 700 }}>{overview.noAlerts}</Typography>
            <Typography sx={{ color: 'text.secondary' }}>{overview.noAlertsBody}</Typography>
          </Box>
        </Stack>
      </Section>
    );
  }
  return (
    <Section title={overview.alerts} flush>
      <AlertList alerts={alerts} />
    </Section>
  );
}

/** The same on the page of an order, where the way to it is not needed. */
export function AlertList({
  alerts,
  onOrder = false,
}: {
  readonly alerts: readonly MoneyAlert[];
  readonly onOrder?: boolean;
}) {
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {alerts.map((alert) => (
        <AlertLine key={alert.id} alert={alert} onOrder={onOrder} />
      ))}
    </Stack>
  );
}

function AlertLine({ alert, onOrder }: { readonly alert: MoneyAlert; readonly onOrder: boolean }) {
  const texts = useMoneyMessages();
  const { overview, alertKinds } = texts;
  const { moment, waited } = useMoments();
  const xof = useXof();
  const maySettle = useMay('settle_money');
  const isNow = Date.now() - new Date(alert.seenAt).getTime() < 60_000;
  const seen = isNow ? overview.seenNow : overview.seen(waited(alert.seenAt));
  const about = onOrder ? null : subjectText(texts, alert);
  return (
    <Box component="li" sx={lineStyle}>
      <TriangleAlert size={20} color={color('clay-600')} aria-hidden="true" />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700 }}>
          {alertKinds[alert.kind]}
          {about && ` · ${about}`}
        </Typography>
        <Typography sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {factTexts(texts, alert, xof).join(' · ')}
        </Typography>
        <Typography sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {overview.since(moment(alert.openedAt))} · {seen}
          {!alert.closable && ` · ${overview.closesItself}`}
        </Typography>
      </Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {alert.orderId !== null && !onOrder && (
          <Link href={`/argent/ordres/${alert.orderId}`}>{overview.openOrder}</Link>
        )}
        {alert.closable && maySettle && <CloseAlert alert={alert} />}
      </Stack>
    </Box>
  );
}

const lineStyle = {
  display: 'flex',
  flexWrap: { xs: 'wrap', sm: 'nowrap' },
  gap: 1.5,
  px: 2,
  py: 1.5,
  borderTop: `1px solid ${color('line')}`,
  '& > svg': { flexShrink: 0, mt: '2px' },
  '& > div:first-of-type': { flexBasis: { xs: 'calc(100% - 32px)', sm: 0 } },
};
