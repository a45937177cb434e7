import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useAmounts } from '../products/amounts.ts';
import type { OrderLine } from './order-data.ts';

/** «2 × Pagne wax, rouge», «3 kg × Riz parfumé». */
export function useLineName(): (item: OrderLine) => string {
  const { lines } = useOrderMessages();
  const { count } = useAmounts();
  return ({ title, variant, quantity, soldBy }) =>
    lines.times(count(quantity, soldBy), variant ? lines.variantOf(title, variant) : title);
}
