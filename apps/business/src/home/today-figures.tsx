import { unwrap } from '@ecom/api-client';
import { api, color, Loaded, Section } from '@ecom/dash';
import { formatXof, useLanguage } from '@ecom/i18n';
import { useBusinessMessages } from '@ecom/i18n/business';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useStore } from '../data/store.ts';

/** How often the day is counted anew while it is in sight. */
const refetchMs = 60_000;

const useToday = (storeId: string) =>
  useQuery({
    queryKey: ['today', storeId],
    queryFn: () => {
      const params = { path: { storeId } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/today', { params }));
    },
    refetchInterval: refetchMs,
  });

type Day = NonNullable<ReturnType<typeof useToday>['data']>['today'];

/** The day so far; below each figure the same weekday of last week, as late in the day as now. */
export function TodayFigures() {
  const { home } = useBusinessMessages();
  const { id } = useStore();
  return (
    <Section title={home.today.title}>
      <Loaded query={useToday(id)} rows={2}>
        {({ today, before, asOf }) => <Days today={today} before={before} at={new Date(asOf)} />}
      </Loaded>
    </Section>
  );
}

interface DaysProps {
  readonly today: Day;
  readonly before: Day;
  readonly at: Date;
}

function Days({ today, before, at }: DaysProps) {
  const { home } = useBusinessMessages();
  const language = useLanguage();
  const price = (xof: number) => formatXof(xof, language);
  const words = home.today;
  const each = ({ orders, soldXof }: Day) =>
    orders === 0 ? '–' : price(Math.round(soldXof / orders));
  const figures: readonly (readonly [name: string, of: (day: Day) => string])[] = [
    [words.orders, ({ orders }) => String(orders)],
    [words.sold, ({ soldXof }) => price(soldXof)],
    [words.average, each],
    [words.refunded, ({ refundedXof }) => price(refundedXof)],
  ];
  const day = at.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      <Box sx={{ mt: -1, mb: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>
        {words.beside(day)}
      </Box>
      <Box component="dl" sx={gridStyle}>
        {figures.map(([name, of]) => (
          <Figure key={name} name={name} now={of(today)} then={of(before)} />
        ))}
      </Box>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly now: string;
  readonly then: string;
}

function Figure({ name, now, then }: FigureProps) {
  const { home } = useBusinessMessages();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontWeight: 800, fontSize: '1.25rem' }}>
        {now}
      </Box>
      <Box component="dd" sx={{ m: 0, color: color('muted'), fontSize: '0.8125rem' }}>
        {home.today.versus(then)}
      </Box>
    </Box>
  );
}

const gridStyle = {
  m: 0,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' },
};
