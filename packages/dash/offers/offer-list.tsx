import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Box, Button, Card, Tab, Tabs } from '@mui/material';
import { BadgePercent, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { LoadMore } from '../parts/load-more.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { EmptyState } from '../parts/states.tsx';
import { EditOffer } from './edit-offer.tsx';
import { EndOffer } from './end-offer.tsx';
import { OfferCard } from './offer-card.tsx';
import { useOffers } from './offer-data.ts';
import type { Offer } from './offer-draft.ts';
import { useOfferSource } from './offer-source.ts';

type Asked = { readonly ask: 'edit' | 'end'; readonly offer: Offer };

/** What is offered, running and planned, and what is over. */
export function OfferList() {
  const texts = usePromotionsMessages();
  const { isPlatform, mayChange, href } = useOfferSource();
  const [over, setOver] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const query = useOffers(over);
  const offers = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const close = () => setAsked(null);
  return (
    <Page
      title={texts.title}
      subtitle={isPlatform ? texts.platformSubtitle : texts.subtitle}
      actions={
        mayChange && (
          <Button
            component={Link}
            href={`${href}/nouvelle`}
            variant="contained"
            startIcon={<Plus size={18} />}
          >
            {texts.new}
          </Button>
        )
      }
    >
      <Tabs value={over} onChange={(_, next) => setOver(next)} aria-label={texts.list}>
        <Tab value={false} label={texts.tabs.open} />
        <Tab value={true} label={texts.tabs.over} />
      </Tabs>
      <Loaded query={query}>
        {() =>
          offers.length === 0 ? (
            <Nothing over={over} />
          ) : (
            <Box component="ul" aria-label={texts.list} sx={listStyle}>
              {offers.map((offer) => (
                <OfferCard key={offer.id} offer={offer} onAsk={(ask) => setAsked({ ask, offer })} />
              ))}
            </Box>
          )
        }
      </Loaded>
      <LoadMore query={query} />
      {asked?.ask === 'edit' && <EditOffer offer={asked.offer} onClose={close} />}
      {asked?.ask === 'end' && <EndOffer offer={asked.offer} onClose={close} />}
    </Page>
  );
}

function Nothing({ over }: { readonly over: boolean }) {
  const texts = usePromotionsMessages();
  return (
    <Card>
      <EmptyState
        drawing={<BadgePercent size={48} aria-hidden="true" />}
        title={over ? texts.emptyOver : texts.empty}
        body={over ? texts.emptyOverBody : texts.emptyBody}
      />
    </Card>
  );
}

const listStyle = {
  ...{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 },
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 400px), 1fr))',
};
