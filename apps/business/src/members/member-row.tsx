import { color, initials, Pill, type Tone, useMoments } from '@ecom/dash';
import { useMemberMessages } from '@ecom/i18n/business-members';
import { Avatar, Box, Stack, Typography } from '@mui/material';
import type { OwnStore } from '../data/store.ts';
import { MemberActs } from './member-acts.tsx';
import type { Member, Role } from './member-data.ts';
import { teamRowStyle } from './team-list.tsx';

const tones: Readonly<Record<Role, Tone>> = {
  owner: 'good',
  manager: 'new',
  clerk: 'quiet',
  courier: 'quiet',
};

interface Props {
  readonly member: Member;
  readonly store: OwnStore;
}

/** One of the team: name, role, since when. */
export function MemberRow({ member, store }: Props) {
  const texts = useMemberMessages();
  const { moment } = useMoments();
  const name = member.name ?? texts.unnamed;
  return (
    <Box component="li" sx={{ ...teamRowStyle, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <Avatar sx={avatarStyle} aria-hidden="true">
        {initials(name)}
      </Avatar>
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.5, flexWrap: 'wrap' }}>
          <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
            {member.isMe ? `${name} (${texts.me})` : name}
          </Typography>
          <Pill tone={tones[member.role]} text={texts.roles[member.role]} />
        </Stack>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {texts.since(moment(member.joinedAt))}
        </Typography>
      </Box>
      <MemberActs {...{ member, store, name }} />
    </Box>
  );
}

const avatarStyle = {
  width: 40,
  height: 40,
  fontSize: '0.875rem',
  fontWeight: 800,
  backgroundColor: color('palm-700'),
};
