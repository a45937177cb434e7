import { Facts, Section, useMoments } from '@ecom/dash';
import { formatXof, useLanguage } from '@ecom/i18n';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { formatPhone } from '@ecom/kernel';
import { Stack } from '@mui/material';
import { Link } from 'wouter';
import { useMay } from '../data/admin.ts';
import { type Store, useCategoryName } from './data.ts';

/** What the merchant says of the store. */
export function StoreFacts({ store }: { readonly store: Store }) {
  const texts = useStoresMessages();
  const language = useLanguage();
  const { moment } = useMoments();
  const nameOf = useCategoryName();
  const mayView = useMay('view_user');
  const { owner, submittedAt, category, refusalNote } = store;
  return (
    <Section title={texts.identity}>
      <Stack sx={{ gap: 1.5 }}>
        <Facts
          facts={[
            owner && [texts.owner, owner.name ?? texts.nameless],
            [texts.phone, formatPhone(store.phone)],
            category !== null && [texts.category, nameOf(category, language)],
            store.description !== '' && [texts.description, store.description],
            [texts.quartier, store.quartier],
            store.landmark !== '' && [texts.landmark, store.landmark],
            [texts.preparation, texts.minutes(store.preparationMinutes)],
            [
              texts.orderMin,
              store.orderMinXof === 0 ? texts.noMinimum : formatXof(store.orderMinXof, language),
            ],
            store.members > 0 && [texts.members, String(store.members)],
            submittedAt !== null && [texts.submittedAt, moment(submittedAt)],
            store.refusalReason !== null && [texts.reason, texts.reasons[store.refusalReason]],
            refusalNote !== null && refusalNote !== '' && [texts.note, refusalNote],
          ]}
        />
        {mayView && owner && <Link href={`/personnes/${owner.id}`}>{texts.seeOwner}</Link>}
      </Stack>
    </Section>
  );
}
