import { Facts, ReasonDialog, Section, useMoments, useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { formatPhone } from '@ecom/kernel';
import {
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useMay } from '../data/admin.ts';
import { type Person, refreshPerson, restoreNumber } from '../data/people.ts';
import { nameOf } from './name-of.ts';

interface Props {
  readonly person: Person;
  readonly isSelf: boolean;
}

/** The numbers that it had; one of them can be given back to an account that lost its own. */
export function Numbers({ person, isSelf }: Props) {
  const { person: texts } = useAdminMessages();
  const { moment } = useMoments();
  const may = useMay('restore_number');
  const { formerPhones, state } = person;
  const canRestore = may && !isSelf && state === 'parked' && formerPhones.length > 0;
  return (
    <Section title={texts.numbers} action={canRestore && <RestoreAct person={person} />}>
      {formerPhones.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{texts.noNumbers}</Typography>
      ) : (
        <Facts
          facts={formerPhones.map(({ phone, leftAt, reason }) => [
            formatPhone(phone),
            `${texts.leftReasons[reason]}, ${moment(leftAt)}`,
          ])}
        />
      )}
    </Section>
  );
}

function RestoreAct({ person }: { readonly person: Person }) {
  const { person: texts, people } = useAdminMessages();
  const say = useToast();
  const id = useId();
  const choices = [...new Set(person.formerPhones.map(({ phone }) => phone))];
  const [phone, setPhone] = useState(choices[0] ?? '');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {texts.restore}
      </Button>
      <ReasonDialog
        open={open}
        title={texts.restoreTitle(nameOf(people, person))}
        body={texts.restoreBody}
        confirm={texts.restore}
        send={restoreNumber(person.id, phone)}
        onDone={({ phone: restored }) => {
          setOpen(false);
          say(texts.restored(formatPhone(restored)));
          void refreshPerson(person.id);
        }}
        onStale={() => {
          setOpen(false);
          void refreshPerson(person.id);
        }}
        onClose={() => setOpen(false)}
      >
        <FormControl sx={{ mb: 2 }}>
          <FormLabel id={id}>{texts.restoreChoice}</FormLabel>
          <RadioGroup aria-labelledby={id} value={phone} onChange={(_, chosen) => setPhone(chosen)}>
            {choices.map((one) => (
              <FormControlLabel
                key={one}
                value={one}
                control={<Radio size="small" />}
                label={formatPhone(one)}
              />
            ))}
          </RadioGroup>
        </FormControl>
      </ReasonDialog>
    </>
  );
}
