import { Loaded, Section } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { useStore } from '../data/store.ts';
import { useCounts } from '../products/product-data.ts';
import { Figure, Figures } from './figure.tsx';

/** How many products stand where, each leading to them. */
export function ShelfFigures() {
  const { home } = useBusinessMessages();
  const { id } = useStore();
  return (
    <Section title={home.shelf.title}>
      <Loaded query={useCounts(id)} rows={3}>
        {({ active, low, draft }) => (
          <Figures>
            <Figure href="/articles?etat=active" text={home.shelf.active} count={active} />
            <Figure href="/articles?bas=oui" text={home.shelf.low} count={low} />
            <Figure href="/articles?etat=draft" text={home.shelf.draft} count={draft} />
          </Figures>
        )}
      </Loaded>
    </Section>
  );
}
