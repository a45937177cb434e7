import { useOrdersMessages } from '@ecom/i18n/orders';
import { Skeleton } from '@ecom/ui';
import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { usePlaces } from '../places/use-places.ts';
import { Loaded } from '../profile/loaded.tsx';
import { MemberOnly } from '../profile/member-only.tsx';
import type { User } from '../session/session.ts';
import { forgetWayBack } from '../sign-in/way-back.ts';
import { byStore, type Cart } from './cart-lines.ts';
import { useCart } from './cart-store.ts';
import {
  type CheckoutDraft,
  changeCheckout,
  chooseSlot,
  useCheckoutDraft,
} from './checkout-draft.ts';
import { CheckoutFoot } from './checkout-foot.tsx';
import { CodeChoice } from './code-choice.tsx';
import { orderPlaceOf } from './order-place.ts';
import { PayChoice } from './pay-choice.tsx';
import { usePayingPhone } from './paying-phone.ts';
import { PlaceChoice } from './place-choice.tsx';
import { type Fulfilment, usePreview } from './preview.ts';
import { Question } from './radio-row.tsx';
import { ReceiveChoice } from './receive-choice.tsx';

/** One page from the chosen goods to the order: how they come, where to, how they are paid. */
export default function Checkout() {
  useEffect(forgetWayBack, []);
  return <MemberOnly>{(user) => <MemberCheckout user={user} />}</MemberOnly>;
}

function MemberCheckout({ user }: { readonly user: User }) {
  const draft = useCheckoutDraft();
  const cart = useCart();
  if (draft.done) return <Redirect to="/commande/merci" replace />;
  // What a phone is asked for is not bought a second time.
  if (draft.awaited) return <Redirect to={`/commande/paiement/${draft.awaited.id}`} replace />;
  // Straight to this address, or signed in from the cart of a guest: all stores are meant.
  const isChosen = ({ store }: Cart[number]) =>
    draft.slugs.length === 0 || draft.slugs.includes(store.slug);
  const lines = cart.filter(isChosen);
  if (lines.length === 0) return <Redirect to="/panier" replace />;
  return <Choices user={user} lines={lines} draft={draft} />;
}

interface ChoicesProps {
  readonly user: User;
  readonly lines: Cart;
  readonly draft: CheckoutDraft;
}

function Choices({ user, lines, draft }: ChoicesProps) {
  const { checkout } = useOrdersMessages();
  const parts = byStore(lines);
  const slugs = parts.map(({ store }) => store.slug);
  const fulfilment = Object.fromEntries(
    slugs.map((slug): [string, Fulfilment] => [slug, draft.fulfilment[slug] ?? 'delivery']),
  );
  const isDelivered = Object.values(fulfilment).includes('delivery');
  const place = usePlaceOf(user.id, draft.placeId);
  const quartier = place?.quartier ?? null;
  const method = draft.method ?? 'wallet';
  const phone = usePayingPhone(user.id, draft.payer, method === 'mobile_money');
  const chosen = slotsOf(draft, slugs);
  const slots = Object.fromEntries(
    Object.entries(chosen).map(([slug, { from }]): [string, string] => [slug, from]),
  );
  const { codes = [] } = draft;
  const preview = usePreview({
    ...{ lines, fulfilment, slots, method, codes },
    quartier: isDelivered ? quartier : null,
  });
  const choose = (slug: string, how: Fulfilment) =>
    changeCheckout({ fulfilment: { ...draft.fulfilment, [slug]: how } });
  const leaveOut = (slug: string) => changeCheckout({ slugs: slugs.filter((one) => one !== slug) });
  return (
    <Screen title={checkout.title} back="/panier">
      <Loaded query={preview} failed={checkout.failed} skeleton={<ChoicesSkeleton />}>
        {(known) => (
          <>
            <Question title={checkout.receive}>
              <div className="grid gap-3">
                {known.stores.map((part) => (
                  <ReceiveChoice
                    key={part.store.slug}
                    part={part}
                    fulfilment={fulfilment[part.store.slug] ?? 'delivery'}
                    hasPlace={quartier !== null}
                    slot={chosen[part.store.slug]}
                    onChoose={(how) => choose(part.store.slug, how)}
                    onChooseSlot={(slot) => chooseSlot(part.store.slug, slot)}
                    onLeaveOut={parts.length > 1 ? () => leaveOut(part.store.slug) : null}
                  />
                ))}
              </div>
            </Question>
            {isDelivered && (
              <PlaceChoice
                userId={user.id}
                chosen={place?.id}
                onChoose={({ id }) => changeCheckout({ placeId: id })}
              />
            )}
            <CodeChoice codes={codes} told={known.codes} busy={preview.isPlaceholderData} />
            <PayChoice
              userId={user.id}
              method={method}
              totalXof={known.totalXof}
              phone={phone}
              onChoose={(way) => changeCheckout({ method: way })}
            />
            <CheckoutFoot
              userId={user.id}
              preview={known}
              isFresh={!preview.isPlaceholderData && !preview.isFetching}
              wish={{
                ...{ lines, fulfilment, slots, method, codes, phone: phone.parsed },
                place: isDelivered && place ? orderPlaceOf(place, user.phone) : null,
              }}
              needsPlace={isDelivered && quartier === null}
              onRefused={() => void preview.refetch()}
            />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** The chosen hours that are still to come. */
const slotsOf = ({ slots = {} }: CheckoutDraft, slugs: readonly string[]) =>
  Object.fromEntries(
    Object.entries(slots).filter(
      ([slug, { from }]) => slugs.includes(slug) && Date.parse(from) > Date.now(),
    ),
  );

/** The chosen place, or else the first one that somebody can deliver to: home, mostly. */
function usePlaceOf(userId: string, placeId: string | undefined) {
  const places = usePlaces(userId).data ?? [];
  return (
    places.find(({ id }) => id === placeId) ?? places.find(({ quartier }) => quartier !== null)
  );
}

function ChoicesSkeleton() {
  return (
    <>
      <Skeleton className="mt-6 h-6 w-48" />
      <Skeleton className="mt-3 h-44 w-full rounded-xl" />
      <Skeleton className="mt-6 h-6 w-32" />
      <Skeleton className="mt-3 h-28 w-full rounded-xl" />
      <Skeleton className="mt-6 h-6 w-40" />
      <Skeleton className="mt-3 h-28 w-full rounded-xl" />
    </>
  );
}
