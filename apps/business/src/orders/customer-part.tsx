import { type Fact, Facts } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { formatPhone } from '@ecom/kernel';
import { Box, Button, Typography } from '@mui/material';
import { Phone } from 'lucide-react';
import type { Order } from './order-data.ts';

/** For whom, and where to; a tap calls. */
export function CustomerPart({ order }: { readonly order: Order }) {
  const { customer: texts } = useOrderMessages();
  const { customer, place } = order;
  const facts: readonly (Fact | false | null)[] = [
    [texts.name, customer.name || texts.unnamed],
    place && [texts.place, place.quartier],
    place && place.landmark !== '' && [texts.landmark, place.landmark],
  ];
  return (
    <>
      <Facts facts={facts} />
      {place ? (
        <Box sx={{ mt: 2 }}>
          <Button
            href={`tel:${place.phone}`}
            variant="outlined"
            startIcon={<Phone size={18} aria-hidden="true" />}
          >
            {texts.call(formatPhone(place.phone))}
          </Button>
        </Box>
      ) : (
        <Typography sx={{ mt: 1.5, color: 'text.secondary' }}>{texts.pickup}</Typography>
      )}
    </>
  );
}
