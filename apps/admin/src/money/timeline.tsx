import { color, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import type { MoneyOrder } from './data.ts';
import { reasonText } from './money-text.ts';

/** Every move of an order, from its birth to now. */
export function Timeline({ order }: { readonly order: MoneyOrder }) {
  const texts = useMoneyMessages();
  const { moment } = useMoments();
  const { order: names } = texts;
  return (
    <Section title={names.history}>
      <Stack component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        <Step title={names.born} note={moment(order.createdAt)} last={order.moves.length === 0} />
        {order.moves.map((move, place) => (
          <Step
            key={move.nth}
            title={names.events[move.event] ?? move.event}
            note={`${moment(move.at)} · ${byText(names, move)}`}
            reason={move.reason === null ? null : reasonText(texts, move.reason)}
            last={place === order.moves.length - 1}
          />
        ))}
      </Stack>
    </Section>
  );
}

type Move = MoneyOrder['moves'][number];

function byText(
  { by }: ReturnType<typeof useMoneyMessages>['order'],
  { by: who, byName }: Move,
): string {
  if (who === 'system') return by.system;
  return who === 'provider' ? by.provider : by.person(byName ?? who);
}

interface StepProps {
  readonly title: string;
  readonly note: string;
  readonly reason?: string | null;
  readonly last: boolean;
}

function Step({ title, note, reason = null, last }: StepProps) {
  return (
    <Box component="li" sx={{ ...stepStyle, ...(last ? {} : trackStyle) }}>
      <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
      <Typography sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{note}</Typography>
      {reason !== null && <Typography sx={{ fontSize: '0.875rem' }}>{reason}</Typography>}
    </Box>
  );
}

const stepStyle = {
  position: 'relative',
  pl: 3,
  pb: 1.75,
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 0,
    top: 6,
    width: 12,
    height: 12,
    borderRadius: 99,
    backgroundColor: color('palm-700'),
  },
};

const trackStyle = {
  '&::after': {
    content: '""',
    position: 'absolute',
    left: 5,
    top: 18,
    bottom: -6,
    width: 2,
    backgroundColor: color('line'),
  },
};
