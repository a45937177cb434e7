import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Home } from '../home/home.tsx';
import { LiveGate } from '../realtime/live-gate.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Loading } from './loading.tsx';
import { UpdateToast } from './update-toast.tsx';

const SignIn = lazy(() => import('../sign-in/sign-in.tsx'));
const Profile = lazy(() => import('../profile/profile.tsx'));
const EditName = lazy(() => import('../profile/edit-name.tsx'));
const Devices = lazy(() => import('../profile/devices/devices.tsx'));
const Pin = lazy(() => import('../profile/pin/pin.tsx'));
const ChangeNumber = lazy(() => import('../profile/number/number.tsx'));
const Closing = lazy(() => import('../profile/closing/closing.tsx'));
const Support = lazy(() => import('../support/support.tsx'));
const Identity = lazy(() => import('../profile/identity/identity.tsx'));
const Places = lazy(() => import('../places/places.tsx'));
const SharedPlace = lazy(() => import('../places/shared-place.tsx'));
const Market = lazy(() => import('../market/market.tsx'));
const MarketProduct = lazy(() => import('../market/product.tsx'));
const MarketStore = lazy(() => import('../market/store.tsx'));
const MarketFavourites = lazy(() => import('../market/favourites.tsx'));
const Cart = lazy(() => import('../cart/cart.tsx'));
const Checkout = lazy(() => import('../cart/checkout.tsx'));
const CheckoutDone = lazy(() => import('../cart/checkout-done.tsx'));
const Paying = lazy(() => import('../cart/paying/paying.tsx'));
const Orders = lazy(() => import('../orders/orders.tsx'));
const OrderTalk = lazy(() => import('../messages/talk.tsx'));
const OrderScreen = lazy(() => import('../orders/order.tsx'));
const Problem = lazy(() => import('../returns/problem.tsx'));
const Terms = lazy(() => import('../legal/terms.tsx'));
const Privacy = lazy(() => import('../legal/privacy.tsx'));
const WalletTab = lazy(() => import('../wallet/wallet.tsx'));
const Movements = lazy(() => import('../wallet/movements.tsx'));
const Topup = lazy(() => import('../wallet/topup/topup.tsx'));
const TopupPage = lazy(() => import('../wallet/topup/waiting.tsx'));
const NotFound = lazy(() => import('./not-found.tsx'));

const queries = new QueryClient({
  // The typed client already sends again what is safe to send again.
  defaultOptions: { queries: { retry: false, staleTime: 15_000, networkMode: 'always' } },
});

/** The screens by their addresses. Only the home comes with the first load. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <div data-live="" className="mx-auto flex min-h-dvh max-w-md flex-col bg-paper">
        <CrashGuard>
          <LiveGate />
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={Home} />
              <Route path="/connexion/:step?" component={SignIn} />
              <Route path="/profil" component={Profile} />
              <Route path="/profil/nom" component={EditName} />
              <Route path="/profil/appareils" component={Devices} />
              <Route path="/profil/pin/:way?/:step?" component={Pin} />
              <Route path="/profil/numero/:step?" component={ChangeNumber} />
              <Route path="/profil/identite/:step?" component={Identity} />
              <Route path="/profil/fermer/:step?" component={Closing} />
              <Route path="/marche" component={Market} />
              <Route path="/marche/produit/:id" component={MarketProduct} />
              <Route path="/marche/boutique/:slug" component={MarketStore} />
              <Route path="/marche/favoris" component={MarketFavourites} />
              <Route path="/panier" component={Cart} />
              <Route path="/commande" component={Checkout} />
              <Route path="/commande/merci" component={CheckoutDone} />
              <Route path="/commande/paiement/:id" component={Paying} />
              <Route path="/commandes" component={Orders} />
              <Route path="/commandes/:id" component={OrderScreen} />
              <Route path="/commandes/:id/messages" component={OrderTalk} />
              <Route path="/commandes/:id/probleme/:returnId?" component={Problem} />
              <Route path="/argent" component={WalletTab} />
              <Route path="/argent/mouvements" component={Movements} />
              <Route path="/argent/recharger/:step?" component={Topup} />
              <Route path="/argent/recharge/:id" component={TopupPage} />
              <Route path="/profil/lieux/:id?/:step?" component={Places} />
              <Route path="/lieu/:code" component={SharedPlace} />
              <Route path="/assistance" component={Support} />
              <Route path="/conditions" component={Terms} />
              <Route path="/confidentialite" component={Privacy} />
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </CrashGuard>
        <UpdateToast />
        <DemoBanner />
      </div>
    </QueryClientProvider>
  );
}
