import { useLanguage } from '@ecom/i18n';
import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { type OfferFacts, offerSentence } from './offer-sentence.ts';
import { useOfferSource } from './offer-source.ts';

/** Offers in a sentence, as the app writes money and aisles. */
export function useOfferWords(): (offer: OfferFacts) => string {
  const { sentence } = usePromotionsMessages();
  const language = useLanguage();
  const { aisleName, xof } = useOfferSource();
  return (offer) => offerSentence(offer, { texts: sentence, language, aisleName, xof });
}
