import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './not-found.tsx';

const Home = lazy(() => import('../home/home.tsx'));
const Board = lazy(() => import('../orders/board.tsx'));
const OrderPage = lazy(() => import('../orders/order-page.tsx'));
const Money = lazy(() => import('../money/money.tsx'));
const Products = lazy(() => import('../products/list.tsx'));
const NewProduct = lazy(() => import('../products/new-product.tsx'));
const EditProduct = lazy(() => import('../products/edit-product.tsx'));
const StockPage = lazy(() => import('../products/stock-page.tsx'));
const Imports = lazy(() => import('../imports/imports.tsx'));
const ImportPage = lazy(() => import('../imports/import-page.tsx'));
const Members = lazy(() => import('../members/members.tsx'));
const Returns = lazy(() => import('../returns/returns.tsx'));
const ReturnPage = lazy(() => import('../returns/return-page.tsx'));
const Reviews = lazy(() => import('../reviews/reviews.tsx'));
const Promotions = lazy(() => import('../promotions/promotions.tsx'));
const Settings = lazy(() => import('../settings/settings.tsx'));
const Hours = lazy(() => import('../settings/hours.tsx'));
const Slots = lazy(() => import('../settings/slots.tsx'));
const PinPage = lazy(() => import('../settings/pin-page.tsx'));
const Zones = lazy(() => import('../settings/zones.tsx'));
const Apply = lazy(() => import('../apply/apply.tsx'));
const Papers = lazy(() => import('../papers/papers.tsx'));

/** The screens by their addresses. */
export function Screens() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/commandes" component={Board} />
      <Route path="/commandes/:id">{({ id }) => <OrderPage key={id} id={id} />}</Route>
      <Route path="/argent" component={Money} />
      <Route path="/articles" component={Products} />
      <Route path="/articles/nouveau" component={NewProduct} />
      <Route path="/articles/importer" component={Imports} />
      <Route path="/articles/importer/:id">{({ id }) => <ImportPage key={id} id={id} />}</Route>
      <Route path="/articles/:id">{({ id }) => <EditProduct key={id} id={id} />}</Route>
      <Route path="/articles/:id/stock">{({ id }) => <StockPage key={id} id={id} />}</Route>
      <Route path="/ouvrir" component={Apply} />
      <Route path="/retours" component={Returns} />
      <Route path="/retours/:id">{({ id }) => <ReturnPage key={id} id={id} />}</Route>
      <Route path="/avis" component={Reviews} />
      <Route path="/promotions/*?" component={Promotions} />
      <Route path="/equipe" component={Members} />
      <Route path="/reglages" component={Settings} />
      <Route path="/reglages/carte" component={PinPage} />
      <Route path="/reglages/horaires" component={Hours} />
      <Route path="/reglages/heures" component={Slots} />
      <Route path="/reglages/livraison" component={Zones} />
      <Route path="/reglages/papiers" component={Papers} />
      <Route component={NotFound} />
    </Switch>
  );
}
