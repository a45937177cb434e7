import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useAdmin } from '../data/admin.ts';
import { NotFound } from './not-found.tsx';
import { placesOf } from './places.ts';

const Queue = lazy(() => import('../reviews/queue.tsx'));
const Review = lazy(() => import('../reviews/review.tsx'));
const Stores = lazy(() => import('../stores/queue.tsx'));
const Store = lazy(() => import('../stores/store.tsx'));
const Orders = lazy(() => import('../orders/orders.tsx'));
const Order = lazy(() => import('../orders/order.tsx'));
const Commissions = lazy(() => import('../commissions/commissions.tsx'));
const Disputes = lazy(() => import('../disputes/disputes.tsx'));
const Dispute = lazy(() => import('../disputes/dispute.tsx'));
const GoodsReviews = lazy(() => import('../goods-reviews/queue.tsx'));
const Promotions = lazy(() => import('../promotions/promotions.tsx'));
const People = lazy(() => import('../people/people.tsx'));
const Person = lazy(() => import('../people/person.tsx'));
const Money = lazy(() => import('../money/overview.tsx'));
const MoneyQueue = lazy(() => import('../money/queue.tsx'));
const MoneyOrder = lazy(() => import('../money/order.tsx'));
const Adjustments = lazy(() => import('../money/adjustments.tsx'));
const Adjustment = lazy(() => import('../money/adjustment.tsx'));
const Propose = lazy(() => import('../money/propose.tsx'));
const Trail = lazy(() => import('../audit/trail.tsx'));

/** The screens by their addresses. One that this admin may not enter does not exist for her. */
export function Screens() {
  const admin = useAdmin();
  const [first] = placesOf(admin);
  const may = (act: (typeof admin.acts)[number]) => admin.acts.includes(act);
  return (
    <Switch>
      <Route path="/">{first ? <Redirect to={first.href} replace /> : <NotFound />}</Route>
      {may('review_identity') && <Route path="/identites" component={Queue} />}
      {may('review_identity') && (
        <Route path="/identites/:id">{({ id }) => <Review key={id} id={id} />}</Route>
      )}
      {may('review_stores') && <Route path="/boutiques" component={Stores} />}
      {may('review_stores') && (
        <Route path="/boutiques/:id">{({ id }) => <Store key={id} id={id} />}</Route>
      )}
      {may('view_orders') && <Route path="/commandes" component={Orders} />}
      {may('view_commission') && <Route path="/commandes/commissions" component={Commissions} />}
      {may('view_orders') && (
        <Route path="/commandes/:id">{({ id }) => <Order key={id} id={id} />}</Route>
      )}
      {may('judge_disputes') && <Route path="/litiges" component={Disputes} />}
      {may('judge_disputes') && (
        <Route path="/litiges/:id">{({ id }) => <Dispute key={id} id={id} />}</Route>
      )}
      {may('moderate_reviews') && <Route path="/avis" component={GoodsReviews} />}
      {may('manage_promotions') && <Route path="/promotions/*?" component={Promotions} />}
      {may('search_users') && <Route path="/personnes" component={People} />}
      {may('view_user') && (
        <Route path="/personnes/:id">{({ id }) => <Person key={id} id={id} />}</Route>
      )}
      {may('view_money') && <Route path="/argent" component={Money} />}
      {may('view_money') && <Route path="/argent/file" component={MoneyQueue} />}
      {may('view_money') && (
        <Route path="/argent/ordres/:id">{({ id }) => <MoneyOrder key={id} id={id} />}</Route>
      )}
      {may('view_money') && <Route path="/argent/ajustements" component={Adjustments} />}
      {may('adjust_ledger') && <Route path="/argent/ajustements/nouveau" component={Propose} />}
      {may('view_money') && (
        <Route path="/argent/ajustements/:id">{({ id }) => <Adjustment key={id} id={id} />}</Route>
      )}
      {may('view_audit') && <Route path="/journal" component={Trail} />}
      <Route component={NotFound} />
    </Switch>
  );
}
