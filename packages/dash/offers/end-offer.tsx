import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useToast } from '../parts/toast.tsx';
import { forgetOffers } from './offer-data.ts';
import type { Offer } from './offer-draft.ts';
import { useOfferSource } from './offer-source.ts';
import { useOfferCommand } from './use-offer-problem.ts';

/** Ends an offer for good. */
export function EndOffer({ offer, onClose }: { readonly offer: Offer; onClose(): void }) {
  const texts = usePromotionsMessages();
  const { end, key } = useOfferSource();
  const say = useToast();
  const command = useOfferCommand(end, () => void forgetOffers(key));
  const act = async () => {
    if (!(await command.run(offer.id))) return;
    say(texts.ended);
    void forgetOffers(key);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={texts.endTitle}
      body={`${offer.title}. ${texts.endBody}`}
      confirm={texts.end}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    />
  );
}
