import { ReasonDialog, useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Button } from '@mui/material';
import { Snowflake, Sun } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../data/admin.ts';
import { freeze, type Person, refreshPerson, unfreeze } from '../data/people.ts';
import { nameOf } from './name-of.ts';

/** Freezes an account, or gives it back; always with a reason. */
export function FreezeAct({ person }: { readonly person: Person }) {
  const { person: texts, people } = useAdminMessages();
  const may = useMay('freeze');
  const say = useToast();
  const [open, setOpen] = useState(false);
  if (!may || person.state === 'closed') return null;
  const name = nameOf(people, person);
  const { frozen, id } = person;
  const done = () => {
    setOpen(false);
    say(frozen ? texts.unfrozenToast(name) : texts.frozenToast(name));
    void refreshPerson(id);
  };
  return (
    <>
      <Button
        variant={frozen ? 'contained' : 'outlined'}
        color={frozen ? 'primary' : 'error'}
        startIcon={frozen ? <Sun size={18} /> : <Snowflake size={18} />}
        onClick={() => setOpen(true)}
      >
        {frozen ? texts.unfreeze : texts.freeze}
      </Button>
      <ReasonDialog
        // Another question, another reason: what was written for one is not the other's.
        key={String(frozen)}
        open={open}
        title={frozen ? texts.unfreezeTitle(name) : texts.freezeTitle(name)}
        body={frozen ? texts.unfreezeBody : texts.freezeBody}
        confirm={frozen ? texts.unfreeze : texts.freeze}
        danger={!frozen}
        send={frozen ? unfreeze(id) : freeze(id)}
        onDone={done}
        onStale={() => {
          setOpen(false);
          void refreshPerson(id);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
