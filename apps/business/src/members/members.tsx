import { Loaded, Page, Section } from '@ecom/dash';
import { useMemberMessages } from '@ecom/i18n/business-members';
import { Button } from '@mui/material';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { useMembers } from './member-data.ts';
import { MemberRow } from './member-row.tsx';
import { RightsNote } from './rights-note.tsx';
import { SentInvitations } from './sent-invitations.tsx';
import { TeamList } from './team-list.tsx';

/** Who works for the store, with which role; its owner invites, changes and sends away. */
export default function Members() {
  const texts = useMemberMessages();
  const store = useStore();
  const query = useMembers(store.id);
  const [inviting, setInviting] = useState(false);
  const isOwner = store.role === 'owner';
  const inviteButton = (
    <Button
      variant="contained"
      startIcon={<UserPlus size={18} />}
      onClick={() => setInviting(true)}
    >
      {texts.invite.act}
    </Button>
  );
  return (
    <Page
      title={texts.title}
      subtitle={texts.subtitle(store.name)}
      actions={isOwner && inviteButton}
    >
      <Section title={texts.members} flush>
        <Loaded query={query} rows={3}>
          {({ members }) => (
            <TeamList label={texts.members}>
              {members.map((member) => (
                <MemberRow key={member.userId} {...{ member, store }} />
              ))}
            </TeamList>
          )}
        </Loaded>
      </Section>
      {isOwner && query.data && (
        <SentInvitations storeId={store.id} invitations={query.data.invitations} />
      )}
      <RightsNote />
      {inviting && <InviteDialog storeId={store.id} onClose={() => setInviting(false)} />}
    </Page>
  );
}
