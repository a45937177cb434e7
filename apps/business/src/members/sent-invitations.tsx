import { Section, useCommand, useMoments, useToast } from '@ecom/dash';
import { useMemberMessages } from '@ecom/i18n/business-members';
import { formatPhone } from '@ecom/kernel';
import { Alert, Box, Button, Typography } from '@mui/material';
import { forgetMembers, type SentInvitation, teamCommands } from './member-data.ts';
import { TeamList, teamRowStyle } from './team-list.tsx';

interface Props {
  readonly storeId: string;
  readonly invitations: readonly SentInvitation[];
}

/** Whom the owner has invited and who has not answered yet. */
export function SentInvitations({ storeId, invitations }: Props) {
  const { invitations: texts } = useMemberMessages();
  return (
    <Section title={texts.title} flush>
      {invitations.length === 0 ? (
        <Typography sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{texts.none}</Typography>
      ) : (
        <TeamList label={texts.title}>
          {invitations.map((one) => (
            <InvitationRow key={one.id} {...{ storeId, one }} />
          ))}
        </TeamList>
      )}
    </Section>
  );
}

interface RowProps {
  readonly storeId: string;
  readonly one: SentInvitation;
}

function InvitationRow({ storeId, one }: RowProps) {
  const { invitations: texts, roles } = useMemberMessages();
  const { moment } = useMoments();
  const say = useToast();
  const command = useCommand(teamCommands(storeId).withdraw);
  const phone = formatPhone(one.phone);
  const withdraw = async () => {
    const done = await command.run(one.id);
    if (done) say(texts.withdrawn(phone));
    forgetMembers(storeId);
  };
  return (
    <Box component="li" sx={{ ...teamRowStyle, flexWrap: 'wrap' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700 }}>{phone}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {`${roles[one.role]} · ${texts.until(moment(one.expiresAt))}`}
        </Typography>
      </Box>
      <Button
        aria-label={texts.withdrawOf(phone)}
        loading={command.busy}
        onClick={() => void withdraw()}
      >
        {texts.withdraw}
      </Button>
      {command.error && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {command.error}
        </Alert>
      )}
    </Box>
  );
}
