import { ApiProblem } from '@ecom/api-client';
import { CopyButton, Loaded, Page, useMoments } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Alert, Box, Card, Stack } from '@mui/material';
import { PersonTrail } from '../audit/person-trail.tsx';
import { useAdmin, useMay } from '../data/admin.ts';
import { type Person as AnyPerson, usePerson } from '../data/people.ts';
import { FreezeAct } from './freeze-act.tsx';
import { Freezes } from './freezes.tsx';
import { Numbers } from './numbers.tsx';
import { AccountFacts, IdentityFacts } from './person-facts.tsx';
import { LevelPill, StatePill } from './person-pills.tsx';
import { Restrictions } from './restrictions.tsx';
import { Sessions } from './sessions.tsx';

/** One person, whole: what she is, what was done, and what may be done now. */
export default function Person({ id }: { readonly id: string }) {
  const { people, person } = useAdminMessages();
  const query = usePerson(id);
  const back = { href: '/personnes', label: person.back };
  if (query.error instanceof ApiProblem && query.error.code === 'auth.not_found') {
    return (
      <Page title={person.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (query.data) return <Known person={query.data} back={back} />;
  return (
    <Page title={people.title} back={back} key="waiting">
      <Card>
        <Loaded query={query} rows={8}>
          {() => null}
        </Loaded>
      </Card>
    </Page>
  );
}

interface KnownProps {
  readonly person: AnyPerson;
  readonly back: { readonly href: string; readonly label: string };
}

function Known({ person, back }: KnownProps) {
  const { people, person: texts } = useAdminMessages();
  const isSelf = useAdmin().id === person.id;
  const mayReadTrail = useMay('view_user_audit');
  return (
    <Page
      title={person.name ?? people.nameless}
      back={back}
      subtitle={
        <Stack direction="row" sx={{ mt: 0.5, gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <StatePill person={person} />
          <LevelPill person={person} />
          <CopyButton text={person.id} label={texts.copyId} />
        </Stack>
      }
      actions={isSelf ? null : <FreezeAct person={person} />}
    >
      {isSelf && <Alert severity="info">{texts.self}</Alert>}
      <FrozenNow person={person} />
      <Box sx={gridStyle}>
        <AccountFacts person={person} />
        <IdentityFacts person={person} />
        <Restrictions person={person} isSelf={isSelf} />
        <Numbers person={person} isSelf={isSelf} />
      </Box>
      <Sessions person={person} isSelf={isSelf} />
      <Freezes freezes={person.freezes} />
      {mayReadTrail && <PersonTrail id={person.id} />}
    </Page>
  );
}

/** Why nothing can be changed in this account, at the top where it is looked for. */
function FrozenNow({ person: { freezes } }: { readonly person: AnyPerson }) {
  const { person: texts, review } = useAdminMessages();
  const { moment } = useMoments();
  const open = freezes.find(({ liftedAt }) => liftedAt === null);
  if (!open) return null;
  return (
    <Alert severity="error">
      <b>{texts.frozenSince(moment(open.frozenAt), open.frozenByName ?? review.someone)}</b>
      <br />
      {open.reason}
    </Alert>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};
