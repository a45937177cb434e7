import { lazy, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import type { StoreAtHand } from './store-at-hand.ts';

const Products = lazy(() => import('./list.tsx'));
const NewProduct = lazy(() => import('./new-product.tsx'));
const EditProduct = lazy(() => import('./edit-product.tsx'));
const StockPage = lazy(() => import('./stock-page.tsx'));

interface Props {
  readonly store: StoreAtHand;
  /** For an address below `/articles` that is none of these. */
  readonly otherwise: ReactNode;
}

/** Everything below `/articles` that is about a store's products. */
export function ProductScreens({ store, otherwise }: Props) {
  return (
    <Switch>
      <Route path="/articles">
        <Products key={store.id} store={store} />
      </Route>
      <Route path="/articles/nouveau">
        <NewProduct key={store.id} store={store} />
      </Route>
      <Route path="/articles/:id">
        {({ id }) => <EditProduct key={`${store.id}${id}`} {...{ store, id }} />}
      </Route>
      <Route path="/articles/:id/stock">
        {({ id }) => <StockPage key={`${store.id}${id}`} {...{ store, id }} />}
      </Route>
      <Route>{otherwise}</Route>
    </Switch>
  );
}
