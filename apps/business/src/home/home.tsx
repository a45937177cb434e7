import { Loaded, Page, Section } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { type StoreSettings, useSettings, useStore } from '../data/store.ts';
import { Offers } from '../members/offers.tsx';
import { RatingFigure } from '../reviews/rating-figure.tsx';
import { FirstSteps } from './first-steps.tsx';
import { OrderFigures } from './order-figures.tsx';
import { ShelfFigures } from './shelf-figures.tsx';
import { StoreStatus } from './store-status.tsx';
import { TodayFigures } from './today-figures.tsx';

/** How the store stands, and what is to be done first. */
export default function Home() {
  const { home } = useBusinessMessages();
  const { name } = useStore();
  const settings = useSettings();
  return (
    <Page title={name}>
      <Offers />
      <Loaded query={settings} rows={4}>
        {(store: StoreSettings) => (
          <>
            <StoreStatus store={store} />
            {store.state === 'open' && <OrderFigures />}
            {store.state === 'open' && store.role !== 'clerk' && <TodayFigures />}
            {store.role !== 'clerk' && !isDone(store) && (
              <Section title={home.firstSteps}>
                <FirstSteps store={store} />
              </Section>
            )}
            {store.checklist.firstProduct && <ShelfFigures />}
            {store.state === 'open' && <RatingFigure />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Nothing left of the first steps: the store is open and has all that sells. */
const isDone = ({ state, checklist }: StoreSettings): boolean =>
  state === 'open' && checklist.hours && checklist.zones && checklist.firstProduct;
