import { ApiProblem, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useOrdersMessages } from '@ecom/i18n/orders';
import { usePayingMessages } from '@ecom/i18n/paying';
import { useSlotsMessages } from '@ecom/i18n/slots';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { usePrice } from '../market/price.tsx';
import { api } from '../session/session.ts';
import type { Cart } from './cart-lines.ts';
import { removeFromCart } from './cart-store.ts';
import { changeCheckout, forgetKey, keyFor } from './checkout-draft.ts';
import { checkoutProblem } from './checkout-problem.ts';
import type { OrderPlace } from './order-place.ts';
import { type Fulfilment, type Method, wishedLines } from './preview.ts';

export interface CheckoutWish {
  readonly lines: Cart;
  readonly fulfilment: Readonly<Record<string, Fulfilment>>;
  readonly slots: Readonly<Record<string, string>>;
  /** Null where every store’s goods are picked up. */
  readonly place: OrderPlace | null;
  readonly method: Method;
  /** Of offers. */
  readonly codes: readonly string[];
  /** For mobile money; null where it is not known whole. */
  readonly phone: { readonly network: 'mixx' | 'moov'; readonly number: string } | null;
  /** As it stood before the person's eyes when she confirmed. */
  readonly totalXof: number;
}

/** The wish as the API takes it, but for the PIN's token, which is another one at every try. */
const bodyOf = ({ lines, fulfilment, slots, place, method, codes, ...paid }: CheckoutWish) => ({
  ...{ lines: wishedLines(lines), fulfilment: { ...fulfilment }, slots: { ...slots }, method },
  codes: [...codes],
  expectedTotalXof: paid.totalXof,
  ...(place !== null && { place }),
  ...(method === 'mobile_money' && paid.phone !== null && { phone: paid.phone }),
});

/**
 * Sends the wish under its key until it is answered; a second tap meanwhile does nothing. Paid
 * from the wallet, it asks for the PIN first.
 */
export function useSendCheckout(userId: string, wish: CheckoutWish, onRefused: () => void) {
  const messages = useMessages();
  const { checkout } = useOrdersMessages();
  const slots = useSlotsMessages();
  const paying = usePayingMessages();
  const price = usePrice();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [asksPin, setAsksPin] = useState(false);
  const [problem, setProblem] = useState<string>();

  const problemOf = (error: unknown) =>
    checkoutProblem(messages, { checkout, slots, paying, price }, error);

  const send = async (pinToken: string | null) => {
    const body = bodyOf(wish);
    const header = { 'idempotency-key': keyFor(`${userId} ${JSON.stringify(body)}`) };
    const sent = { ...body, ...(pinToken !== null && { pinToken }) };
    const made = await unwrap(api.POST('/v1/market/checkouts', { params: { header }, body: sent }));
    forgetKey();
    const variantIds = wish.lines.map(({ variantId }) => variantId);
    if (made.state === 'awaiting_payment') return wait(made.id, variantIds);
    const orders = made.orders.map(({ id, number, store, slot }) => ({
      ...{ id, number, store: store.name },
      ...(slot && { slot }),
    }));
    changeCheckout({ codes: [], done: { method: wish.method, totalXof: made.totalXof, orders } });
    removeFromCart(...variantIds);
    go('/commande/merci', { replace: true, state: history.state });
    void queries.invalidateQueries();
  };

  /** The phone is asked now; the cart stays until it has paid. */
  const wait = (id: string, variantIds: readonly string[]) => {
    changeCheckout({ awaited: { id, variantIds } });
    go(`/commande/paiement/${id}`, { replace: true, state: history.state });
  };

  /**
   * True where the screen behind has to say it. The key stays: what was refused left nothing under
   * it, and a «too often» says nothing of the try before, whose answer may be lost.
   */
  const settle = (error: unknown): boolean => {
    if (!(error instanceof ApiProblem) || error.status >= 500) return false;
    // A wrong PIN is no answer to the order.
    if (error.code.startsWith('auth.pin_')) return false;
    if (error.code === 'http.idempotency_conflict') {
      // The very same wish, whose answer was lost, has been carried out under another PIN token.
      forgetKey();
      removeFromCart(...wish.lines.map(({ variantId }) => variantId));
      go('/commandes', { replace: true, state: history.state });
      return true;
    }
    if (error.code === 'market.payment_under_way') {
      go(`/commande/paiement/${String(error.facts.checkoutId)}`, { state: { ecom: true } });
      return true;
    }
    onRefused();
    void queries.invalidateQueries({ queryKey: ['wallet'] });
    setProblem(problemOf(error));
    return true;
  };

  const pay = async (pinToken: string | null) => {
    try {
      await send(pinToken);
    } catch (error) {
      if (!settle(error)) throw error;
      setAsksPin(false);
    }
  };

  const order = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await send(null);
    } catch (error) {
      if (!settle(error)) setProblem(problemOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const confirm = () => {
    setProblem(undefined);
    if (wish.method === 'mobile_money' && !wish.phone) return setProblem(paying.phoneMissing);
    if (wish.method !== 'wallet') return void order();
    setAsksPin(true);
  };
  return { busy, asksPin, problem, confirm, pay, close: () => setAsksPin(false) };
}
