import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './not-found.tsx';

const Home = lazy(() => import('../home/home.tsx'));
const Products = lazy(() => import('../products/list.tsx'));
const NewProduct = lazy(() => import('../products/new-product.tsx'));
const EditProduct = lazy(() => import('../products/edit-product.tsx'));
const StockPage = lazy(() => import('../products/stock-page.tsx'));
const Members = lazy(() => import('../members/members.tsx'));

/** The screens by their addresses. */
export function Screens() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/articles" component={Products} />
      <Route path="/articles/nouveau" component={NewProduct} />
      <Route path="/articles/:id">{({ id }) => <EditProduct key={id} id={id} />}</Route>
      <Route path="/articles/:id/stock">{({ id }) => <StockPage key={id} id={id} />}</Route>
      <Route path="/equipe" component={Members} />
      <Route component={NotFound} />
    </Switch>
  );
}
