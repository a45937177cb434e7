import { Section, useCommand, useToast } from '@ecom/dash';
import { useMemberMessages } from '@ecom/i18n/business-members';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { acceptOffer, declineOffer, forgetOffers, type Offer, useOffers } from './offer-data.ts';
import { TeamList, teamRowStyle } from './team-list.tsx';

/** The stores that invite me; nothing at all where none does. */
export function Offers() {
  const { offers } = useMemberMessages();
  const items = useOffers().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={offers.title} flush>
      <TeamList label={offers.title}>
        {items.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </TeamList>
    </Section>
  );
}

function OfferRow({ offer }: { readonly offer: Offer }) {
  const { offers, roles } = useMemberMessages();
  const say = useToast();
  const accept = useCommand(acceptOffer);
  const decline = useCommand(declineOffer);
  // Two stores may have one name: their quartier tells them apart.
  const name = offers.of(offer.store.name, offer.store.quartier);
  const error = accept.error ?? decline.error;
  const answer = async (command: typeof accept, said: string) => {
    const done = await command.run(offer.id);
    if (done) say(said);
    // Refused is answered too: what is shown may be over.
    forgetOffers();
  };
  return (
    <Box component="li" sx={{ ...teamRowStyle, flexWrap: 'wrap' }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {offers.text(name, roles[offer.role])}
        </Typography>
        {offer.invitedBy && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {offers.by(offer.invitedBy)}
          </Typography>
        )}
      </Box>
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button
          aria-label={offers.declineOf(name)}
          loading={decline.busy}
          onClick={() => void answer(decline, offers.declined)}
        >
          {offers.decline}
        </Button>
        <Button
          variant="contained"
          aria-label={offers.acceptOf(name)}
          loading={accept.busy}
          onClick={() => void answer(accept, offers.accepted(name))}
        >
          {offers.accept}
        </Button>
      </Stack>
      {error && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {error}
        </Alert>
      )}
    </Box>
  );
}
