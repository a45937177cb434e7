import { Facts, Section } from '@ecom/dash';
import { useMemberMessages } from '@ecom/i18n/business-members';

/** What each role may do, in a sentence each. */
export function RightsNote() {
  const { rights, roles } = useMemberMessages();
  return (
    <Section title={rights.title}>
      <Facts
        facts={[
          [roles.owner, rights.owner],
          [roles.manager, rights.manager],
          [roles.clerk, rights.clerk],
          [roles.courier, rights.courier],
        ]}
      />
    </Section>
  );
}
