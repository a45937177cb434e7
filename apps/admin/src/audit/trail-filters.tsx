import { Field } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import {
  Box,
  Button,
  FormControl,
  FormHelperText,
  FormLabel,
  NativeSelect,
  OutlinedInput,
  useMediaQuery,
} from '@mui/material';
import { SlidersHorizontal } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { noFilter, type TrailFilter } from '../data/trail.ts';

interface Props {
  readonly filter: TrailFilter;
  readonly onNarrow: (by: Partial<TrailFilter>) => void;
}

/** By act, by who, by whom. Names in the rows narrow as well. */
export function TrailFilters({ filter, onNarrow }: Props) {
  const { trail } = useAdminMessages();
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  const isWide = useMediaQuery('(min-width: 900px)');
  const [open, setOpen] = useState(isNarrowed);
  // On a phone the lines come first.
  if (!isWide && !open) {
    return (
      <Button
        variant="outlined"
        startIcon={<SlidersHorizontal size={18} />}
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        {trail.filters}
      </Button>
    );
  }
  return (
    <Box role="group" aria-label={trail.filters} sx={gridStyle}>
      <ActionFilter action={filter.action} onChoose={(action) => onNarrow({ action })} />
      <PartyFilter
        label={trail.actor}
        party={filter.actor}
        onGive={(actor) => onNarrow({ actor })}
      />
      <PartyFilter
        label={trail.subject}
        party={filter.subject}
        onGive={(subject) => onNarrow({ subject })}
      />
      {isNarrowed && (
        <Button onClick={() => onNarrow(noFilter)} sx={{ mb: { md: 3 } }}>
          {trail.clear}
        </Button>
      )}
    </Box>
  );
}

interface ActionProps {
  readonly action: string;
  readonly onChoose: (action: string) => void;
}

function ActionFilter({ action, onChoose }: ActionProps) {
  const { trail } = useAdminMessages();
  const id = useId();
  const known = Object.entries(trail.actions).sort(([, one], [, other]) =>
    one.localeCompare(other),
  );
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={id} sx={labelStyle}>
        {trail.action}
      </FormLabel>
      <NativeSelect
        value={action}
        onChange={(event) => onChoose(event.target.value)}
        input={<OutlinedInput />}
        inputProps={{ id }}
      >
        <option value="">{trail.anyAction}</option>
        {known.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </NativeSelect>
      <FormHelperText sx={{ minHeight: 20 }} aria-hidden="true" />
    </FormControl>
  );
}

interface PartyProps {
  readonly label: string;
  readonly party: string;
  readonly onGive: (party: string) => void;
}

const partyPattern = /^$|^usr_[0-9a-f-]{36}$/;

function PartyFilter({ label, party, onGive }: PartyProps) {
  const { trail } = useAdminMessages();
  const [text, setText] = useState(party);
  const [invalid, setInvalid] = useState(false);
  useEffect(() => setText(party), [party]);
  const give = () => {
    const given = text.trim();
    const isParty = partyPattern.test(given);
    setInvalid(!isParty);
    if (isParty && given !== party) onGive(given);
  };
  return (
    <Box
      component="form"
      noValidate
      onBlur={give}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        give();
      }}
    >
      <Field
        label={label}
        help={trail.partyHelp}
        error={invalid ? trail.partyInvalid : undefined}
        value={text}
        onChange={setText}
        input={{ autoComplete: 'off', spellCheck: false, maxLength: 60 }}
      />
    </Box>
  );
}

const labelStyle = { mb: 0.75, fontSize: '0.875rem', fontWeight: 600, color: 'text.primary' };

const gridStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'end',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr)) auto' },
};
