import { ApiProblem, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useOrdersMessages } from '@ecom/i18n/orders';
import { useSlotsMessages } from '@ecom/i18n/slots';
import { Button, Dialog, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { useCommandKey } from '../profile/use-command-key.ts';
import { api } from '../session/session.ts';
import { isOver, type Order } from './order-data.ts';

interface Props {
  readonly userId: string;
  readonly order: Order;
}

const late = new Set<Order['state']>(['accepted', 'preparing', 'ready', 'picked_up']);

/** As long as the store has not accepted it; afterwards it says whom to talk to. */
export function CancelOrder({ userId, order }: Props) {
  const { orders } = useOrdersMessages();
  const cancel = useCancel(userId, order);
  const mayCancel = order.may.includes('cancel');
  const { mayCancelAhead } = useSlotsMessages();
  const isAhead = order.slot && Date.parse(order.slot.from) > Date.now();
  return (
    <>
      {cancel.notice && <Notice tone="warning">{cancel.notice}</Notice>}
      {!cancel.notice && late.has(order.state) && (
        <p className="text-center text-sm text-muted">
          {!mayCancel ? orders.tooLate : isAhead ? mayCancelAhead : orders.isLate}
        </p>
      )}
      {mayCancel && !isOver(order.state) && (
        <Button look="danger" wide onClick={cancel.ask}>
          {orders.cancel}
        </Button>
      )}
      {cancel.isAsking && mayCancel && (
        <Dialog
          title={orders.cancelTitle}
          body={order.method === 'cash' ? orders.cancelBodyCash : orders.cancelBody}
          onClose={cancel.close}
        >
          {cancel.problem && <Notice tone="danger">{cancel.problem}</Notice>}
          <Button look="danger" wide busy={cancel.busy} onClick={() => void cancel.send()}>
            {orders.cancel}
          </Button>
          <Button look="quiet" wide onClick={cancel.close}>
            {orders.keep}
          </Button>
        </Dialog>
      )}
    </>
  );
}

/** Sends it once, whatever is tapped; who comes too late is told and sees what happened. */
function useCancel(userId: string, { id, version }: Order) {
  const messages = useMessages();
  const { orders } = useOrdersMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const running = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const send = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const changed = await keyed(`${id} ${version}`, (key) =>
        unwrap(
          api.POST('/v1/market/orders/{orderId}/cancel', {
            params: { path: { orderId: id }, header: { 'idempotency-key': key } },
          }),
        ),
      );
      queries.setQueryData(['order', userId, id], changed);
      setAsking(false);
      void queries.invalidateQueries();
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'market.too_late_to_cancel') {
        setAsking(false);
        setNotice(orders.changed);
        void queries.invalidateQueries({ queryKey: ['order', userId, id] });
      } else setProblem(problemText(messages, error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  const ask = () => {
    setNotice(undefined);
    setProblem(undefined);
    setAsking(true);
  };
  return { isAsking, busy, problem, notice, ask, send, close: () => setAsking(false) };
}
