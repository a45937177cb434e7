import { useOrdersMessages } from '@ecom/i18n/orders';
import { usePrice } from '../market/price.tsx';
import { cardLook } from '../profile/row.tsx';
import type { ChosenSlot } from './checkout-draft.ts';
import type { Fulfilment, StorePreview } from './preview.ts';
import { RadioRow } from './radio-row.tsx';
import { SlotChoice } from './slot-choice.tsx';
import { useStoreProblemText } from './store-problem.ts';

interface Props {
  readonly part: StorePreview;
  /** As it was tapped, which the preview may not know yet. */
  readonly fulfilment: Fulfilment;
  readonly hasPlace: boolean;
  /** Undefined: as soon as it can be. */
  readonly slot: ChosenSlot | undefined;
  readonly onChoose: (fulfilment: Fulfilment) => void;
  readonly onChooseSlot: (slot: ChosenSlot | undefined) => void;
  /** Leaves this store's goods in the cart for another day. */
  readonly onLeaveOut: (() => void) | null;
}

/** How the goods of one store come to the person, and what that costs. */
export function ReceiveChoice(props: Props) {
  const { part, fulfilment, hasPlace, slot, onChoose, onChooseSlot, onLeaveOut } = props;
  const { checkout } = useOrdersMessages();
  const price = usePrice();
  const problemText = useStoreProblemText();
  const { store, itemsXof, deliveryXof } = part;
  const isDelivery = fulfilment === 'delivery';
  const isKnown = part.fulfilment === fulfilment;
  // Below the choice of an hour stands what a closed store is about.
  const isAsked = store.hasSlots && (part.problem === 'closed' || part.problem === 'paused');
  const problem = isKnown && !isAsked ? problemText(part, itemsXof) : undefined;
  const fee = deliveryXof === 0 ? checkout.free : price(deliveryXof ?? 0);
  return (
    <fieldset className={cardLook}>
      <legend className="sr-only">{store.name}</legend>
      <p aria-hidden="true" className="num flex min-h-12 items-center justify-between gap-3 px-4">
        <span className="min-w-0 truncate font-bold">{store.name}</span>
        <span className="shrink-0 font-bold">{price(itemsXof)}</span>
      </p>
      <RadioRow
        name={`receive ${store.slug}`}
        checked={isDelivery}
        onChoose={() => onChoose('delivery')}
        label={checkout.delivery}
        hint={isDelivery && !hasPlace ? checkout.choosePlace : undefined}
        end={
          isDelivery &&
          isKnown &&
          deliveryXof !== null && <span className="num shrink-0 font-semibold">{fee}</span>
        }
      />
      <RadioRow
        name={`receive ${store.slug}`}
        checked={!isDelivery}
        onChoose={() => onChoose('pickup')}
        label={checkout.pickup}
        hint={checkout.pickupAt(store.quartier)}
        end={<span className="shrink-0 font-semibold">{checkout.free}</span>}
      />
      {store.hasSlots && <SlotChoice store={store} chosen={slot} onChoose={onChooseSlot} />}
      {problem && (
        <div className="p-3">
          <p
            role="status"
            className="num rounded-lg bg-clay-100 px-3 py-2 text-sm font-semibold text-clay-700"
          >
            {problem}
          </p>
          {onLeaveOut && (
            <button
              type="button"
              onClick={onLeaveOut}
              className="press min-h-12 font-bold text-palm-700 underline underline-offset-4"
            >
              {checkout.leaveOut}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}
