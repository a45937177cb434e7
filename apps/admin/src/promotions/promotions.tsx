import { Offers } from '@ecom/dash/offers';
import { useLanguage } from '@ecom/i18n';
import { useAisles } from '../commissions/data.ts';
import { useXof } from '../money/money-text.ts';
import { useCategoryName } from '../stores/data.ts';
import { promotionCalls } from './promotion-data.ts';

/** What Ecom offers, at every store or at one. */
export default function Promotions() {
  const language = useLanguage();
  const xof = useXof();
  const nameOf = useCategoryName();
  const aisles = useAisles().data?.items ?? [];
  const aisleName = (slug: string) => nameOf(slug, language);
  const source = {
    ...promotionCalls,
    key: ['promotions'],
    isPlatform: true,
    mayChange: true,
    href: '/promotions',
    xof,
    aisleName,
    aisles: aisles.map(({ slug }) => [slug, aisleName(slug)] as const),
    pickGoods: null,
  };
  return <Offers source={source} />;
}
