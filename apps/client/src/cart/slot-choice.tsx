import { useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { useState } from 'react';
import type { ChosenSlot } from './checkout-draft.ts';
import type { StorePreview } from './preview.ts';
import { RadioRow } from './radio-row.tsx';
import { SlotSheet } from './slot-sheet.tsx';

interface Props {
  readonly store: StorePreview['store'];
  /** Undefined: as soon as it can be. */
  readonly chosen: ChosenSlot | undefined;
  readonly onChoose: (slot: ChosenSlot | undefined) => void;
}

/** Now or at an hour; of a store that is closed an hour, and when it opens. */
export function SlotChoice({ store, chosen, onChoose }: Props) {
  const texts = useSlotsMessages();
  const text = useSlotText();
  const [isOpen, setOpen] = useState(false);
  const name = `when ${store.slug}`;
  return (
    <fieldset className="border-t border-line">
      <legend className="sr-only">{texts.when}</legend>
      {store.openNow ? (
        <RadioRow
          name={name}
          checked={chosen === undefined}
          onChoose={() => onChoose(undefined)}
          label={texts.now}
        />
      ) : (
        <p className="num px-4 pt-3 text-sm font-semibold text-clay-700">
          {store.opensAt === null ? texts.closed : texts.closedUntil(text.moment(store.opensAt))}
        </p>
      )}
      <RadioRow
        name={name}
        checked={chosen !== undefined}
        onChoose={() => setOpen(true)}
        label={chosen ? text.slot(chosen) : texts.later}
        hint={chosen ? undefined : texts.laterHint}
        end={
          chosen && (
            <button
              type="button"
              onClick={() => setOpen(true)}
              className="press -mr-2 min-h-12 shrink-0 px-2 font-bold text-palm-700 underline underline-offset-4"
            >
              {texts.change}
            </button>
          )
        }
      />
      {isOpen && (
        <SlotSheet
          store={store}
          chosen={chosen}
          onChoose={(slot) => {
            setOpen(false);
            onChoose(slot);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </fieldset>
  );
}
