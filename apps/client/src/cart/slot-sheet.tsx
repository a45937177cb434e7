import { unwrap } from '@ecom/api-client';
import { useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { Dialog, Skeleton } from '@ecom/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../profile/loaded.tsx';
import { api } from '../session/session.ts';
import type { ChosenSlot } from './checkout-draft.ts';
import type { StorePreview } from './preview.ts';

interface Props {
  readonly store: StorePreview['store'];
  readonly chosen: ChosenSlot | undefined;
  readonly onChoose: (slot: ChosenSlot) => void;
  readonly onClose: () => void;
}

/** What the store offers now, asked anew at each opening: what was free may be taken. */
function useSlots(slug: string) {
  return useQuery({
    queryKey: ['slots', slug],
    queryFn: () => {
      const params = { path: { slug } };
      return unwrap(api.GET('/v1/market/stores/{slug}/slots', { params }));
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** The hours of a store, day by day; a tap on one is the answer. */
export function SlotSheet({ store, chosen, onChoose, onClose }: Props) {
  const texts = useSlotsMessages();
  const query = useSlots(store.slug);
  return (
    <Dialog title={texts.chooseTitle} body={texts.chooseBody(store.name)} onClose={onClose}>
      <Loaded query={query} failed={texts.failed} skeleton={<SlotsSkeleton />}>
        {({ items }) =>
          items.some(({ isFree }) => isFree) ? (
            <Days items={items} chosen={chosen} onChoose={onChoose} />
          ) : (
            <div className="rounded-xl bg-sunk p-4">
              <p className="font-bold">{texts.none}</p>
              <p className="text-muted">{texts.noneBody}</p>
            </div>
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface OfferedSlot extends ChosenSlot {
  readonly isFree: boolean;
}

const dayOf = ({ from }: ChosenSlot): string => from.slice(0, 10);

interface DaysProps {
  readonly items: readonly OfferedSlot[];
  readonly chosen: ChosenSlot | undefined;
  readonly onChoose: (slot: ChosenSlot) => void;
}

function Days({ items, chosen, onChoose }: DaysProps) {
  const texts = useSlotsMessages();
  const text = useSlotText();
  const days = [...new Set(items.map(dayOf))];
  const firstFree = items.find(({ isFree }) => isFree);
  const [day, setDay] = useState(dayOf(chosen ?? firstFree ?? { from: '', to: '' }));
  const ofDay = items.filter((one) => dayOf(one) === day);
  return (
    <>
      <div className="-mx-5 flex gap-2 overflow-x-auto px-5 py-1">
        {days.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === day}
            aria-label={texts.day(text.day(one))}
            onClick={() => setDay(one)}
            className={`press min-h-12 shrink-0 rounded-full px-4 font-bold first-letter:uppercase ${
              one === day ? 'bg-palm-800 text-white' : 'bg-palm-100 text-palm-800'
            }`}
          >
            {text.day(one)}
          </button>
        ))}
      </div>
      <ul className="grid grid-cols-2 gap-2">
        {ofDay.map((slot) => (
          <li key={slot.from}>
            <button
              type="button"
              disabled={!slot.isFree}
              aria-pressed={slot.from === chosen?.from}
              onClick={() => onChoose({ from: slot.from, to: slot.to })}
              className={`press num grid min-h-14 w-full place-items-center rounded-lg px-2 font-bold ${hourLook(
                slot,
                chosen,
              )}`}
            >
              {text.hours(slot)}
              {!slot.isFree && <span className="text-xs font-semibold">{texts.full}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function hourLook({ isFree, from }: OfferedSlot, chosen: ChosenSlot | undefined): string {
  if (!isFree) return 'bg-sunk text-muted';
  return from === chosen?.from ? 'bg-sun-400 text-ink' : 'border border-line bg-card';
}

function SlotsSkeleton() {
  return (
    <>
      <Skeleton className="h-12 w-full rounded-full" />
      <Skeleton className="h-44 w-full rounded-lg" />
    </>
  );
}
