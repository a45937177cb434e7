import { Route, Switch } from 'wouter';
import { OfferForm } from './offers/offer-form.tsx';
import { OfferList } from './offers/offer-list.tsx';
import { type OfferSource, OfferSourceProvider } from './offers/offer-source.ts';

export type { GoodsPicker, OfferSource } from './offers/offer-source.ts';

/** The offers of a store or of the platform: their list, and below it the form for a new one. */
export function Offers({ source }: { readonly source: OfferSource }) {
  return (
    <OfferSourceProvider value={source}>
      <Switch>
        <Route path={`${source.href}/nouvelle`} component={OfferForm} />
        <Route component={OfferList} />
      </Switch>
    </OfferSourceProvider>
  );
}
