import { Loaded, Page, Section } from '@ecom/dash';
import { usePaperMessages } from '@ecom/i18n/business-papers';
import { Alert, Box } from '@mui/material';
import { type StoreSettings, useSettings, useStore } from '../data/store.ts';
import { StoreStatus } from '../home/store-status.tsx';
import { ApplicationPart } from './application-part.tsx';
import { paperKinds } from './paper-data.ts';
import { PaperRow } from './paper-row.tsx';

/** The papers that open a store, and the application that they belong to. */
export default function Papers() {
  const texts = usePaperMessages();
  const { role } = useStore();
  const query = useSettings();
  const isOwner = role === 'owner';
  return (
    <Page
      title={texts.title}
      subtitle={texts.subtitle}
      back={{ href: '/reglages', label: texts.back }}
    >
      {!isOwner && <Alert severity="info">{texts.ownerOnly}</Alert>}
      <Loaded query={query}>
        {(store: StoreSettings) => (
          <>
            {store.state === 'refused' && <StoreStatus store={store} />}
            {isAsked(store) ? (
              <Section title={texts.title} flush>
                <Box component="ul" aria-label={texts.title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
                  {paperKinds.map((kind) => (
                    <PaperRow
                      key={kind}
                      {...{ store, kind }}
                      canSend={isOwner && store.state !== 'submitted'}
                    />
                  ))}
                </Box>
              </Section>
            ) : (
              <Alert severity="success">{texts.application.accepted}</Alert>
            )}
            {isOwner && <ApplicationPart store={store} />}
          </>
        )}
      </Loaded>
      <Alert severity="info">{texts.privacy}</Alert>
    </Page>
  );
}

const isAsked = ({ state }: StoreSettings): boolean =>
  state === 'draft' || state === 'refused' || state === 'submitted';
