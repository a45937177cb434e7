import type { Language } from '@ecom/i18n';
import type { PromotionsMessages } from '@ecom/i18n/promotions';

/** What a sentence says of an offer, whether it is written or made. */
export interface OfferFacts {
  readonly kind: 'percent' | 'amount' | 'delivery';
  readonly percentBp: number | null;
  readonly amountXof: number | null;
  readonly capXof: number | null;
  readonly minItemsXof: number;
  readonly categories: readonly string[];
  readonly goods: number;
  readonly code: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly platformBp: number;
}

interface Words {
  readonly texts: PromotionsMessages['sentence'];
  readonly language: Language;
  readonly aisleName: (slug: string) => string;
  readonly xof: (amountXof: number) => string;
}

/** «−10 % sur les tissus, dès 5 000 F d’articles, du 1 au 30 nov., payé par la boutique.» */
export function offerSentence(offer: OfferFacts, words: Words): string {
  const { texts, xof } = words;
  const { code, minItemsXof } = offer;
  const parts = [
    whatText(offer, words),
    minItemsXof > 0 ? texts.from(xof(minItemsXof)) : null,
    code === null ? null : texts.code(code),
    whenText(offer, words),
    payerText(offer, words),
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

function whatText(offer: OfferFacts, { texts, language, aisleName, xof }: Words): string {
  const { kind, percentBp, amountXof, capXof, categories, goods } = offer;
  const off =
    kind === 'percent'
      ? texts.percent(shareText(percentBp ?? 0, language))
      : kind === 'amount'
        ? texts.amount(xof(amountXof ?? 0))
        : texts.delivery;
  const named = categories.map(aisleName).join(', ');
  const what = goods > 0 ? texts.someGoods(goods) : named || texts.everything;
  const isAll = kind === 'delivery' && goods === 0 && named === '';
  const on = isAll ? null : texts.on(what);
  return [off, on, capXof === null ? null : texts.capped(xof(capXof))].filter(Boolean).join(' ');
}

function whenText({ startsAt, endsAt }: OfferFacts, { texts, language }: Words): string {
  const day = (at: number) =>
    new Date(at).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr-TG', {
      ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    });
  const start = startsAt === null ? null : day(Date.parse(startsAt));
  // It ends at the midnight after its last day.
  const end = endsAt === null ? null : day(Date.parse(endsAt) - 1);
  if (start !== null && end !== null) return texts.between(start, end);
  if (end !== null) return texts.until(end);
  return start === null ? texts.fromNow : texts.since(start);
}

function payerText({ platformBp }: OfferFacts, { texts, language }: Words): string {
  if (platformBp === 0) return texts.byStore;
  if (platformBp === 10_000) return texts.byPlatform;
  return texts.shared(shareText(platformBp, language));
}

/** 750 is «7,5» in French. */
export const shareText = (bp: number, language: Language): string =>
  (bp / 100).toLocaleString(language === 'en' ? 'en-GB' : 'fr', { maximumFractionDigits: 2 });
