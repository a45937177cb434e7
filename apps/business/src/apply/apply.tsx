import { Page, queries, rightsKey, Section, useCommand, useSession, useToast } from '@ecom/dash';
import { useApplyMessages } from '@ecom/i18n/business-apply';
import { formatPhone } from '@ecom/kernel';
import type { PlainMap } from '@ecom/map';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useChooseStore } from '../data/store.ts';
import { type IdentityDraft, identityFaults, identityWish } from '../settings/identity-draft.ts';
import { IdentityFields } from '../settings/identity-fields.tsx';
import { beginStore } from './begin-store.ts';
import { PinPart } from './pin-part.tsx';
import { lome } from './use-pin-map.ts';

/** A new store: what it is and where. Its papers and the rest follow as first steps. */
export default function Apply() {
  const texts = useApplyMessages();
  const say = useToast();
  const chooseStore = useChooseStore();
  const [, go] = useLocation();
  const [draft, setDraft] = useNewDraft();
  const [tried, setTried] = useState(false);
  const map = useRef<PlainMap | null>(null);
  const command = useCommand(beginStore);
  const faults = {
    ...identityFaults(draft),
    category: draft.category === '' ? ('categoryMissing' as const) : null,
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    const { latitude: lat, longitude: lon } = map.current?.centre() ?? lome;
    const done = await command.run({ ...applicationOf(draft), lat, lon });
    if (!done) return;
    await queries.invalidateQueries({ queryKey: rightsKey });
    chooseStore(done.answer.id);
    say(texts.begun(done.answer.name));
    go('/');
  };
  return (
    <Page title={texts.title} subtitle={texts.subtitle} back={{ href: '/', label: texts.back }}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack sx={{ gap: 2.5 }}>
          <Section title={texts.title}>
            <IdentityFields
              draft={draft}
              faults={tried ? faults : {}}
              onChange={(by) => setDraft({ ...draft, ...by })}
            />
          </Section>
          <PinPart
            onMap={(drawn) => {
              map.current = drawn;
            }}
          />
          {command.error && <Alert severity="error">{command.error}</Alert>}
          <Typography sx={{ color: 'text.secondary' }}>{texts.next}</Typography>
          <div>
            <Button type="submit" variant="contained" size="large" loading={command.busy}>
              {texts.send}
            </Button>
          </div>
        </Stack>
      </form>
    </Page>
  );
}

/** Empty but for what is known: the number that signed in. */
function useNewDraft() {
  const session = useSession();
  return useState<IdentityDraft>({
    name: '',
    description: '',
    phone: session.phase === 'member' ? formatPhone(session.phone) : '',
    category: '',
    quartier: '',
    landmark: '',
    preparation: '30',
    orderMin: '0',
  });
}

/** The form as it is sent; it has no faults. */
function applicationOf(draft: IdentityDraft) {
  const { preparationMinutes = 0, orderMinXof = 0 } = identityWish(draft, 1);
  const { name, description, phone, category, quartier, landmark } = draft;
  const trimmed = { name: name.trim(), description: description.trim() };
  const place = { quartier: quartier.trim(), landmark: landmark.trim() };
  return { ...trimmed, ...place, phone, category, preparationMinutes, orderMinXof };
}
