import { Facts, Section, useMoments } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useDashMessages } from '@ecom/i18n/dash';
import { formatPhone } from '@ecom/kernel';
import { Typography } from '@mui/material';
import type { Person } from '../data/people.ts';

interface Props {
  readonly person: Person;
}

export function AccountFacts({ person }: Props) {
  const { person: texts } = useAdminMessages();
  const { app } = useDashMessages();
  const { moment } = useMoments();
  const { closesAt, closedAt, keptUntil, parkedAt } = person;
  const duties = person.memberships.filter(({ endedAt }) => endedAt === null);
  return (
    <Section title={texts.facts}>
      <Facts
        facts={[
          [texts.phone, person.phone ? formatPhone(person.phone) : app.none],
          [texts.since, moment(person.createdAt)],
          [texts.language, texts.languages[person.language]],
          [texts.roles, person.roles.map((role) => texts.roleNames[role]).join(', ') || app.none],
          duties.length > 0 && [
            texts.duties,
            duties.map(({ role }) => texts.dutyNames[role]).join(', '),
          ],
          [texts.pin, texts.pins[person.pin]],
          closesAt !== null && [texts.closesAt, moment(closesAt)],
          parkedAt !== null && [texts.parkedAt, moment(parkedAt)],
          closedAt !== null && [texts.closedAt, moment(closedAt)],
          keptUntil !== null && [texts.keptUntil, moment(keptUntil)],
        ]}
      />
    </Section>
  );
}

export function IdentityFacts({ person: { identityLevel, declaration } }: Props) {
  const { person: texts, people } = useAdminMessages();
  const { day } = useMoments();
  return (
    <Section title={texts.identity}>
      <Facts
        facts={[
          [texts.level, `${people.levels[identityLevel]} · ${people.levelNames[identityLevel]}`],
          declaration !== null && [texts.declaredName, declaration.fullName],
          declaration !== null && [texts.birthDate, day(declaration.birthDate)],
        ]}
      />
      {declaration === null && (
        <Typography sx={{ mt: 1.25, color: 'text.secondary' }}>{texts.notDeclared}</Typography>
      )}
    </Section>
  );
}
