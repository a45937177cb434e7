import { DeliverDialog } from './deliver-dialog.tsx';
import type { Order, OrderRow } from './order-data.ts';
import { PartDialog } from './part-dialog.tsx';
import { FailDialog, RefuseDialog } from './reason-acts.tsx';
import { RefundDialog } from './refund-dialog.tsx';

/** What is asked about before it happens, and can be asked wherever an order stands. */
export type CardAsk = 'deliver' | 'refuse' | 'fail';
/** The same where all of an order is known. */
export type Ask = CardAsk | 'acceptPart' | 'refund';

const cardDialogs = { deliver: DeliverDialog, refuse: RefuseDialog, fail: FailDialog } as const;
const dialogs = { ...cardDialogs, acceptPart: PartDialog, refund: RefundDialog } as const;

interface CardProps {
  readonly order: OrderRow;
  readonly ask: CardAsk;
  onClose(): void;
}

/** The question before an act, on the board. */
export function CardDialog({ ask, order, onClose }: CardProps) {
  const Dialog = cardDialogs[ask];
  return <Dialog order={order} onClose={onClose} />;
}

interface Props {
  readonly order: Order;
  readonly ask: Ask;
  onClose(): void;
}

/** The question before an act, on an order's page. */
export function OrderDialog({ ask, order, onClose }: Props) {
  const Dialog = dialogs[ask];
  return <Dialog order={order} onClose={onClose} />;
}
