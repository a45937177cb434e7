import type { z } from '@hono/zod-openapi';
import { returnPolicy } from '../domain/return-rules.ts';
import { isReturnLive, mayDoWithReturn, type ReturnSide } from '../domain/return-state.ts';
import type { readOrderReturns, WholeReturn } from '../use-cases/returns/read-returns.ts';
import type {
  disputeSchema,
  orderReturnsSchema,
  ownReturnSchema,
  storeReturnSchema,
} from './return-schemas.ts';
import { iso, isoOrNull, wire } from './store-answers.ts';

type Own = z.infer<typeof ownReturnSchema>;
type OfStore = z.infer<typeof storeReturnSchema>;
type Dispute = z.infer<typeof disputeSchema>;

function sharedReturn({ one, lines, pictures, worthXof }: WholeReturn) {
  const { refusedAt, disputedBy, disputedAt, settledAt, grantedXof } = one;
  const decidedBy = one.state === 'judged' ? ('platform' as const) : ('store' as const);
  return {
    id: wire('ret', one.id),
    orderId: wire('ord', one.orderId),
    ...{ number: one.number, method: one.method },
    store: { slug: one.storeSlug, name: one.storeName },
    ...{ state: one.state, reason: one.reason, words: one.words, wish: one.wish },
    openedAt: iso(one.openedAt),
    dueAt: isoOrNull(one.dueAt),
    dueInMs: one.dueInMs,
    refusal: refusedAt && { words: one.refusal, at: iso(refusedAt) },
    dispute: disputedAt &&
      disputedBy && {
        ...{ by: disputedBy, words: one.disputeWords, storeWords: one.storeWords },
        at: iso(disputedAt),
      },
    decision:
      settledAt && grantedXof !== null
        ? {
            ...{ by: decidedBy, grantedXof, words: one.decision, restocked: one.restocked },
            at: iso(settledAt),
          }
        : null,
    settledAt: isoOrNull(settledAt),
    lines: lines.map((line) => ({
      lineId: wire('lin', line.id),
      title: line.title,
      variant: line.variantName,
      soldBy: line.soldBy,
      quantity: line.quantity,
      returned: line.returned,
      unitXof: line.unitXof,
    })),
    pictures: pictures.map(({ id, side, widthPx, heightPx }) => ({
      ...{ id: wire('evd', id), side, widthPx, heightPx },
    })),
    worthXof,
    version: one.version,
  };
}

/** The steps of this side, and whether it may still show something. */
function mayOf<Act extends string>(
  { one, pictures }: WholeReturn,
  side: Extract<ReturnSide, 'customer' | 'store'>,
  known: readonly Act[],
): (Act | 'show')[] {
  const steps: readonly string[] = mayDoWithReturn(one.state, side);
  const acts = known.filter((act) => steps.includes(act));
  const shown = pictures.filter((picture) => picture.side === side).length;
  const mayShow = isReturnLive(one.state) && shown < returnPolicy.picturesMax;
  return mayShow ? [...acts, 'show'] : acts;
}

export const ownReturnAnswer = (whole: WholeReturn): Own => ({
  ...sharedReturn(whole),
  may: mayOf(whole, 'customer', ['dispute', 'withdraw'] as const),
});

export function storeReturnAnswer(whole: WholeReturn): OfStore {
  const may: OfStore['may'] = mayOf(whole, 'store', ['accept', 'refuse'] as const);
  return {
    ...sharedReturn(whole),
    customer: { name: whole.customerName },
    may: whole.one.state === 'disputed' ? [...may, 'say'] : may,
  };
}

export function disputeAnswer(whole: WholeReturn): Dispute {
  const { one, customerName } = whole;
  const shared = sharedReturn(whole);
  return {
    ...shared,
    store: { id: wire('sto', one.storeId), ...shared.store },
    customer: { id: wire('usr', one.userId), name: customerName },
    may: one.state === 'disputed' ? ['judge'] : [],
  };
}

type OrderReturns = NonNullable<Awaited<ReturnType<typeof readOrderReturns>>>;

export const orderReturnsAnswer = ({
  returns,
  mayOpen,
  until,
  lines,
}: OrderReturns): z.infer<typeof orderReturnsSchema> => ({
  items: returns.map(ownReturnAnswer),
  mayOpen,
  until: isoOrNull(until),
  lines: lines.map(({ line, left }) => ({
    lineId: wire('lin', line.id),
    title: line.title,
    variant: line.variantName,
    soldBy: line.soldBy,
    unitXof: line.unitXof,
    left,
  })),
});
