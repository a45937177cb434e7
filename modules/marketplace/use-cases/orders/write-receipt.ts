import { formatPhone, maskPhone } from '@ecom/kernel';
import type { Paper, PaperSum, Reader } from '@ecom/server-kit';
import type { OrderLine } from '../../domain/order-facts.ts';
import { francsText, localeOf, whenText } from '../../domain/paper-text.ts';
import {
  type ReceiptLanguage,
  type ReceiptWords,
  receiptWords,
} from '../../domain/receipt-words.ts';
import { readKeptStore } from '../../store/merchant-store-store.ts';
import type { WholeOrder } from './read-orders.ts';

/**
 * An order as a paper for its customer and for the store's people alike: what was bought, from whom,
 * what was paid and what came back. It carries neither the code nor a number whole.
 */
export async function writeReceipt(
  reader: Reader,
  whole: WholeOrder,
  language: ReceiptLanguage,
): Promise<Paper> {
  const { order, lines, customerName, place } = whole;
  const store = await readKeptStore(reader, order.storeId);
  if (!store) throw new Error('an order of a store that is not');
  const words = receiptWords[language];
  const when = whenText(language);
  const isOver = order.deliveredAt !== null;
  const facts: (readonly [string, string | null])[] = [
    [words.store, [store.name, store.quartier, store.landmark].filter(Boolean).join(', ')],
    [words.phone, formatPhone(store.phone)],
    [words.customer, customerName || null],
    [words.phone, place && maskPhone(place.phone)],
    [words.ordered, order.placedAt && when(order.placedAt)],
    [words.delivered, order.deliveredAt && when(order.deliveredAt)],
    [words.hour, order.slotFrom && order.slotTo && hourText(language, order.slotFrom)],
    [words.payment, words.methods[order.method]],
    [words.place, place ? `${place.quartier}, ${place.landmark}` : words.fulfilments.pickup],
  ];
  return {
    language,
    title: isOver ? words.receipt(order.number) : words.order(order.number),
    ...(order.placedAt && { subtitle: when(order.placedAt) }),
    facts: facts.filter((fact): fact is [string, string] => fact[1] !== null),
    tables: [{ columns: columnsOf(words), rows: lines.map(rowOf(words)), none: words.none }],
    sums: sumsOf(words, whole),
    notes: [words.kept],
    foot: `Ecom · ${store.name}`,
    at: order.asOf,
  };
}

const columnsOf = ({ columns: [goods, quantity, each, sum] }: ReceiptWords) =>
  [
    { head: goods, share: 0.46 },
    { head: quantity, share: 0.14, align: 'right' },
    { head: each, share: 0.2, align: 'right' },
    { head: sum, share: 0.2, align: 'right' },
  ] as const;

const rowOf =
  (words: ReceiptWords) =>
  ({ title, variantName, soldBy, quantity, unitXof, lineXof, refused }: OrderLine) => [
    [title, variantName, refused ? `(${words.refused})` : ''].filter(Boolean).join(' · '),
    soldBy === 'weight' ? `${quantity}\u00a0kg` : String(quantity),
    francsText(unitXof),
    francsText(lineXof),
  ];

function sumsOf(words: ReceiptWords, { order, refunds }: WholeOrder): PaperSum[] {
  const { method, deliveredAt, itemsXof, discountXof, deliveryXof, totalXof, refundedXof } = order;
  const isBill = refunds.length > 0 && refunds.every(({ channel }) => channel === 'bill');
  const isDue = method === 'cash' && deliveredAt === null;
  const rest = isDue ? words.toPay : words.left;
  const sums: (PaperSum | null)[] = [
    { label: words.goods, value: francsText(itemsXof) },
    discountXof > 0 ? { label: words.discount, value: francsText(-discountXof) } : null,
    { label: words.delivery, value: francsText(deliveryXof) },
    { label: words.total, value: francsText(totalXof), strong: true },
    refundedXof > 0
      ? { label: isBill ? words.deducted : words.refunded, value: francsText(-refundedXof) }
      : null,
    refundedXof > 0
      ? { label: rest, value: francsText(totalXof - refundedXof), strong: true }
      : null,
  ];
  return sums.filter((sum) => sum !== null);
}

/** «jeudi 26 novembre, 9 h–10 h»; an hour that begins at 23 ends at 24. */
function hourText(language: ReceiptLanguage, from: Date): string {
  const day = from.toLocaleDateString(localeOf(language), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  });
  const hour = from.getUTCHours();
  const hours =
    language === 'en' ? `${hour}:00–${hour + 1}:00` : `${hour}\u00a0h–${hour + 1}\u00a0h`;
  return `${day}, ${hours}`;
}
