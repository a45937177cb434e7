import { color, Pill, useToast } from '@ecom/dash';
import { useDeliveryMessages } from '@ecom/i18n/business-deliveries';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { formatPhone } from '@ecom/kernel';
import { Alert, Box, Button, Card, Stack } from '@mui/material';
import { MapPin, Phone } from 'lucide-react';
import { ForHour } from '../orders/for-hour.tsx';
import { useAmounts } from '../products/amounts.ts';
import type { Delivery } from './delivery-data.ts';
import { useCarry } from './use-carry.ts';

export type CarryAsk = 'deliver' | 'fail';

interface Props {
  readonly delivery: Delivery;
  onAsk(ask: CarryAsk): void;
}

/** One order to carry: where to, for whom, what, and how much to take. */
export function DeliveryCard({ delivery, onAsk }: Props) {
  const texts = useDeliveryMessages();
  const { number, state, customer, place, slot } = delivery;
  const isWithMe = state === 'picked_up';
  return (
    <Card component="li" aria-label={number} sx={cardStyle}>
      <Stack direction="row" sx={{ gap: 1, justifyContent: 'space-between', alignItems: 'center' }}>
        <Box sx={{ fontSize: '1.125rem', fontWeight: 800 }}>{number}</Box>
        <Pill tone={isWithMe ? 'good' : 'wait'} text={texts.states[state]} />
      </Stack>
      {slot && <ForHour slot={slot} />}
      <Box>
        <Box sx={{ fontWeight: 700 }}>{customer.name || texts.unnamed}</Box>
        <Box sx={{ overflowWrap: 'anywhere' }}>
          {[place.label, place.quartier].filter(Boolean).join(', ')}
        </Box>
        <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{place.landmark}</Box>
      </Box>
      <Goods delivery={delivery} />
      <ToCollect xof={delivery.toCollectXof} />
      <Ways delivery={delivery} />
      {delivery.codeLocked && <Alert severity="error">{texts.locked}</Alert>}
      <Acts delivery={delivery} onAsk={onAsk} />
    </Card>
  );
}

function Goods({ delivery: { goods } }: Pick<Props, 'delivery'>) {
  const { kilos, times, variantOf } = useDeliveryMessages();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.9375rem' }}>
      {goods.map(({ title, variant, soldBy, quantity }) => {
        const name = variant === '' ? title : variantOf(title, variant);
        return (
          <li key={`${title} ${variant}`}>
            {soldBy === 'weight' ? kilos(quantity, name) : times(quantity, name)}
          </li>
        );
      })}
    </Box>
  );
}

function ToCollect({ xof }: { readonly xof: number }) {
  const { collect, paid } = useDeliveryMessages();
  const { price } = useAmounts();
  return xof > 0 ? (
    <Box sx={collectStyle}>{collect(price(xof))}</Box>
  ) : (
    <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{paid}</Box>
  );
}

/** The phone's own dialler, and whatever map it has. */
function Ways({ delivery: { number, place } }: Pick<Props, 'delivery'>) {
  const texts = useDeliveryMessages();
  const { lat, lon, phone } = place;
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`;
  return (
    <Box sx={rowStyle}>
      <Button href={`tel:${phone}`} variant="outlined" startIcon={<Phone size={18} />}>
        {texts.call(formatPhone(phone))}
      </Button>
      <Button
        href={map}
        target="_blank"
        rel="noreferrer"
        aria-label={texts.mapOf(number)}
        variant="outlined"
        startIcon={<MapPin size={18} />}
      >
        {texts.map}
      </Button>
    </Box>
  );
}

function Acts({ delivery, onAsk }: Props) {
  const { acts } = useDeliveryMessages();
  const { done } = useOrderMessages();
  const say = useToast();
  const { run, busy, error } = useCarry(delivery);
  const { number, state, codeLocked } = delivery;
  const leave = async () => {
    if (await run({ act: 'depart' })) say(done.depart(number));
  };
  return (
    <Box role="group" aria-label={acts.label(number)} sx={rowStyle}>
      {state === 'ready' ? (
        <Button variant="contained" loading={busy} onClick={() => void leave()}>
          {acts.depart}
        </Button>
      ) : (
        <>
          {!codeLocked && (
            <Button variant="contained" onClick={() => onAsk('deliver')}>
              {acts.deliver}
            </Button>
          )}
          <Button variant="outlined" onClick={() => onAsk('fail')}>
            {acts.fail}
          </Button>
        </>
      )}
      {error && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {error}
        </Alert>
      )}
    </Box>
  );
}

const cardStyle = { p: 2, display: 'flex', flexDirection: 'column', gap: 1.25 };
const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  '& > a, & > button': { flex: '1 1 auto' },
};
const collectStyle = {
  px: 1.5,
  py: 1,
  borderRadius: 2,
  fontSize: '1.125rem',
  fontWeight: 800,
  backgroundColor: color('sun-100'),
  color: color('sun-800'),
};
