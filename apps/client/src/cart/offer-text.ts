import type { components } from '@ecom/api-client';
import { useOffersMessages } from '@ecom/i18n/offers';
import { useSlotText } from '@ecom/i18n/slots';
import { usePrice } from '../market/price.tsx';

export type TypedCode = components['schemas']['PreviewCode'];

/** What there is to say to a code: what it brings, or why it brings nothing. */
export function useCodeText() {
  const texts = useOffersMessages();
  const price = usePrice();
  const { moment } = useSlotText();
  return ({ amountXof, reason, missingXof, startsAt, instead }: TypedCode): string => {
    const { refused } = texts;
    if (reason === null) return texts.applied(price(amountXof));
    if (reason === 'below_minimum') return refused.below_minimum(price(missingXof ?? 0));
    if (reason === 'not_begun') return refused.not_begun(moment(startsAt ?? ''));
    if (reason === 'not_with_other') {
      return instead === null ? refused.not_with_any : refused.not_with_other(instead);
    }
    return refused[reason];
  };
}
