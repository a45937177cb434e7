import {
  ConfirmDialog,
  Pill,
  ReasonDialog,
  Rows,
  Section,
  useCommand,
  useMoments,
  useToast,
} from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../data/admin.ts';
import {
  endAllSessions,
  endSession,
  type Person,
  type PersonSession,
  refreshPerson,
} from '../data/people.ts';
import { nameOf } from './name-of.ts';

interface Props {
  readonly person: Person;
  readonly isSelf: boolean;
}

/** Where the account is open, with the way to close it there; then where it was. */
export function Sessions({ person, isSelf }: Props) {
  const { person: texts } = useAdminMessages();
  const mayEnd = useMay('end_sessions') && !isSelf && person.state !== 'closed';
  const live = person.sessions.filter(({ endedAt }) => endedAt === null);
  const ended = person.sessions.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      <Section
        flush
        title={texts.sessions}
        action={mayEnd && live.length > 0 && <EndAllAct person={person} />}
      >
        {live.length === 0 ? (
          <Typography sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{texts.noSessions}</Typography>
        ) : (
          <SessionRows
            label={texts.sessions}
            sessions={live}
            {...(mayEnd && {
              actionOf: (session: PersonSession) => <EndAct person={person} session={session} />,
            })}
          />
        )}
      </Section>
      {ended.length > 0 && (
        <Section flush title={texts.ended}>
          <SessionRows label={texts.ended} sessions={ended} />
        </Section>
      )}
    </>
  );
}

interface RowsProps {
  readonly label: string;
  readonly sessions: readonly PersonSession[];
  readonly actionOf?: (session: PersonSession) => React.ReactNode;
}

function SessionRows({ label, sessions, actionOf }: RowsProps) {
  const { person: texts } = useAdminMessages();
  const { moment } = useMoments();
  const { sessionColumns: heads } = texts;
  const isLive = actionOf !== undefined || sessions.some(({ endedAt }) => endedAt === null);
  return (
    <Rows
      label={label}
      rows={sessions}
      keyOf={({ id }) => id}
      columns={[
        { head: heads.device, cell: ({ device }) => device || texts.unknownDevice },
        { head: heads.opened, cell: ({ createdAt }) => moment(createdAt), quiet: true },
        { head: heads.used, cell: ({ usedAt }) => moment(usedAt), quiet: true },
        {
          head: isLive ? heads.state : heads.end,
          plain: true,
          cell: ({ trusted, endReason }) =>
            endReason ? (
              texts.endReasons[endReason]
            ) : (
              <Pill
                tone={trusted ? 'good' : 'wait'}
                text={trusted ? texts.trusted : texts.untrusted}
              />
            ),
        },
      ]}
      {...(actionOf && { actionOf })}
    />
  );
}

interface EndProps {
  readonly person: Person;
  readonly session: PersonSession;
}

function EndAct({ person, session }: EndProps) {
  const { person: texts, people } = useAdminMessages();
  const say = useToast();
  const [open, setOpen] = useState(false);
  const command = useCommand(endSession(person.id));
  const device = session.device || texts.unknownDevice;
  const act = async () => {
    if (!(await command.run(session.id))) return;
    setOpen(false);
    say(texts.revoked(device));
    void refreshPerson(person.id);
  };
  return (
    <>
      <Button size="small" aria-label={texts.revokeOf(device)} onClick={() => setOpen(true)}>
        {texts.revoke}
      </Button>
      <ConfirmDialog
        open={open}
        title={texts.revokeTitle(device)}
        body={texts.revokeBody(nameOf(people, person))}
        confirm={texts.revoke}
        danger
        busy={command.busy}
        error={command.error}
        onConfirm={() => void act()}
        onClose={() => {
          command.setError(undefined);
          setOpen(false);
        }}
      />
    </>
  );
}

function EndAllAct({ person }: { readonly person: Person }) {
  const { person: texts, people } = useAdminMessages();
  const say = useToast();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" color="error" onClick={() => setOpen(true)}>
        {texts.revokeAll}
      </Button>
      <ReasonDialog
        open={open}
        title={texts.revokeAllTitle(nameOf(people, person))}
        body={texts.revokeAllBody}
        confirm={texts.revokeAll}
        danger
        send={endAllSessions(person.id)}
        onDone={({ ended }) => {
          setOpen(false);
          say(ended === 0 ? texts.revokedNone : texts.revokedAll(ended));
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
