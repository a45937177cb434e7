import { Pill, ReasonDialog, Section, useMoments, useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../data/admin.ts';
import { liftRestrictions, type Person, refreshPerson } from '../data/people.ts';
import { nameOf } from './name-of.ts';

interface Props {
  readonly person: Person;
  readonly isSelf: boolean;
}

/** What keeps withdrawals and limits low for a while, and the way to lift it. */
export function Restrictions({ person, isSelf }: Props) {
  const { person: texts } = useAdminMessages();
  const may = useMay('lift_restrictions');
  const canLift = may && !isSelf && person.restrictions.some(({ running }) => running);
  return (
    <Section title={texts.restrictions} action={canLift && <LiftAct person={person} />}>
      {person.restrictions.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{texts.noRestrictions}</Typography>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1.25, listStyle: 'none' }}>
        {person.restrictions.map((one) => (
          <Restriction key={one.createdAt + one.reason} one={one} />
        ))}
      </Stack>
    </Section>
  );
}

function Restriction({ one }: { readonly one: Person['restrictions'][number] }) {
  const { person: texts } = useAdminMessages();
  const { moment } = useMoments();
  const until = one.running
    ? texts.restrictionUntil(moment(one.endsAt))
    : one.liftedAt
      ? texts.restrictionLifted(moment(one.liftedAt))
      : texts.restrictionOver(moment(one.endsAt));
  return (
    <Box component="li">
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{texts.restrictionReasons[one.reason]}</Typography>
        {one.running && <Pill tone="wait" text={texts.running} />}
      </Stack>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {until}
        {one.device && ` · ${one.device}`}
      </Typography>
    </Box>
  );
}

function LiftAct({ person }: { readonly person: Person }) {
  const { person: texts, people } = useAdminMessages();
  const say = useToast();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {texts.lift}
      </Button>
      <ReasonDialog
        open={open}
        title={texts.liftTitle(nameOf(people, person))}
        body={texts.liftBody}
        confirm={texts.lift}
        send={liftRestrictions(person.id)}
        onDone={({ lifted }) => {
          setOpen(false);
          say(texts.lifted(lifted));
          void refreshPerson(person.id);
        }}
        onStale={() => {
          setOpen(false);
          void refreshPerson(person.id);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
