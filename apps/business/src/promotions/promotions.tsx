import { Offers } from '@ecom/dash/offers';
import { useStore } from '../data/store.ts';
import { useAmounts } from '../products/amounts.ts';
import { useAisleName } from '../products/use-aisle-name.ts';
import { useMainAisles } from '../settings/settings-data.ts';
import { PickGoods } from './pick-goods.tsx';
import { promotionCalls } from './promotion-data.ts';

/** What the store offers its customers. */
export default function Promotions() {
  const { id, role } = useStore();
  const { price } = useAmounts();
  const aisleName = useAisleName();
  const { data: aisles = [] } = useMainAisles();
  const source = {
    ...promotionCalls(id),
    key: ['promotions', id],
    isPlatform: false,
    mayChange: role === 'owner' || role === 'manager',
    href: '/promotions',
    xof: price,
    aisleName,
    aisles: aisles.map(({ slug }) => [slug, aisleName(slug)] as const),
    pickGoods: PickGoods,
  };
  return <Offers source={source} />;
}
