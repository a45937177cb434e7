import { color, Facts, Section, useMoments } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { formatPhone } from '@ecom/kernel';
import { Box } from '@mui/material';
import { Link } from 'wouter';
import { useMay } from '../data/admin.ts';
import type { Order } from './data.ts';

/** Who buys from whom, and how it is to reach her. */
export function OrderFacts({ order }: { readonly order: Order }) {
  const texts = useAdminOrdersMessages();
  const { moment } = useMoments();
  const maySeePeople = useMay('view_user');
  const maySeeStores = useMay('review_stores');
  const maySeeDisputes = useMay('judge_disputes');
  const { customer, store, place } = order;
  const name = customer.name || texts.unnamed;
  return (
    <Section title={texts.facts}>
      <Facts
        facts={[
          [
            texts.customer,
            maySeePeople ? <Way href={`/personnes/${customer.id}`} text={name} /> : name,
          ],
          [
            texts.store,
            maySeeStores ? <Way href={`/boutiques/${store.id}`} text={store.name} /> : store.name,
          ],
          [texts.method, texts.methods[order.method]],
          [texts.receive, texts.fulfilments[order.fulfilment]],
          place && [
            texts.place,
            <Place
              key="place"
              lines={[place.quartier, place.landmark, formatPhone(place.phone)]}
            />,
          ],
          maySeeDisputes &&
            order.returned && [
              texts.dispute,
              <Way key="dispute" href={`/litiges/${order.returned.id}`} text={texts.seeDispute} />,
            ],
          order.readyAbout !== null && [texts.promised, moment(order.readyAbout)],
        ]}
      />
    </Section>
  );
}

function Way({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <Box component={Link} href={href} sx={{ color: color('palm-700'), fontWeight: 700 }}>
      {text}
    </Box>
  );
}

function Place({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <Box key={line}>{line}</Box>);
}
