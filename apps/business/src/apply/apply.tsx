import { Page, queries, rightsKey, Section, useCommand, useToast } from '@ecom/dash';
import { useApplyMessages } from '@ecom/i18n/business-apply';
import type { PlainMap } from '@ecom/map';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useChooseStore } from '../data/store.ts';
import { PinPart } from '../parts/pin/pin-part.tsx';
import { isBeginning } from '../parts/pin/use-pin-map.ts';
import { type IdentityDraft, identityFaults, identityWish } from '../settings/identity-draft.ts';
import { IdentityFields } from '../settings/identity-fields.tsx';
import { beginStore } from './begin-store.ts';
import { useNewDraft } from './use-new-draft.ts';

/** A new store: what it is and where. Its papers and the rest follow as first steps. */
export default function Apply() {
  const texts = useApplyMessages();
  const say = useToast();
  const chooseStore = useChooseStore();
  const [, go] = useLocation();
  const { draft, patch, forget } = useNewDraft();
  const [tried, setTried] = useState(false);
  const map = useRef<PlainMap | null>(null);
  const wasAsked = useRef(false);
  const command = useCommand(beginStore);
  const faults = {
    ...identityFaults(draft),
    category: draft.category === '' ? ('categoryMissing' as const) : null,
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    const at = map.current?.centre();
    if (!at) return command.setError(texts.pin.missing);
    // A store seldom stands just where the map began, and couriers would be sent there: who says
    // so twice is believed.
    if (isBeginning(at) && !wasAsked.current) {
      wasAsked.current = true;
      return command.setError(`${texts.pin.missing} ${texts.pin.sure}`);
    }
    const place = { lat: at.latitude, lon: at.longitude };
    const done = await command.run({ ...applicationOf(draft), ...place });
    if (!done) return;
    forget();
    await queries.invalidateQueries({ queryKey: rightsKey });
    chooseStore(done.answer.id);
    say(texts.begun(done.answer.name));
    go('/');
  };
  return (
    <Page title={texts.title} subtitle={texts.subtitle} back={{ href: '/', label: texts.back }}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack sx={{ gap: 2.5 }}>
          <Section title={texts.store}>
            <IdentityFields draft={draft} faults={tried ? faults : {}} onChange={patch} />
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

/** The form as it is sent; it has no faults. */
function applicationOf(draft: IdentityDraft) {
  const { preparationMinutes = 0, orderMinXof = 0 } = identityWish(draft, 1);
  const { name, description, phone, category, quartier, landmark } = draft;
  const trimmed = { name: name.trim(), description: description.trim() };
  const place = { quartier: quartier.trim(), landmark: landmark.trim() };
  return { ...trimmed, ...place, phone, category, preparationMinutes, orderMinXof };
}
