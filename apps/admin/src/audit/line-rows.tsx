import { type Column, Pill, Rows, useMoments } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Link as TextLink } from '@mui/material';
import type { AuditLine, TrailFilter } from '../data/trail.ts';
import { actionText, detailText, partyText, personId } from './line-text.ts';

interface Props {
  readonly lines: readonly AuditLine[];
  /** Absent where the lines are of one person already. */
  readonly onNarrow?: (by: Partial<TrailFilter>) => void;
}

/** Lines of the trail that a person can read. */
export function LineRows({ lines, onNarrow }: Props) {
  const admin = useAdminMessages();
  const { trail } = admin;
  const { moment } = useMoments();
  const { columns } = trail;
  const subject: Column<AuditLine> = {
    head: columns.subject,
    cell: (line) =>
      line.subject === null || line.subject === line.actor ? null : (
        <Party
          party={line.subject}
          name={line.subjectName}
          label={trail.onlySubject}
          {...(onNarrow && { onNarrow: (id: string) => onNarrow({ subject: id }) })}
        />
      ),
  };
  return (
    <Rows
      label={trail.title}
      rows={lines}
      keyOf={({ id }) => id}
      columns={[
        { head: columns.action, cell: (line) => <What line={line} /> },
        {
          head: columns.actor,
          cell: (line) => (
            <Party
              party={line.actor}
              name={line.actorName}
              label={trail.onlyActor}
              {...(onNarrow && { onNarrow: (id: string) => onNarrow({ actor: id }) })}
            />
          ),
        },
        ...(onNarrow ? [subject] : []),
        { head: columns.at, cell: ({ at }) => moment(at), quiet: true },
        { head: columns.outcome, cell: (line) => <Outcome line={line} />, plain: true },
      ]}
    />
  );
}

function What({ line }: { readonly line: AuditLine }) {
  const admin = useAdminMessages();
  const detail = detailText(admin, line.detail);
  return (
    <Box>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {actionText(admin, line.action)}
      </Box>
      {detail && (
        <Box sx={{ color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem' }}>{detail}</Box>
      )}
    </Box>
  );
}

interface PartyProps {
  readonly party: string;
  readonly name: string | null;
  readonly label: (name: string) => string;
  readonly onNarrow?: (id: string) => void;
}

function Party({ party, name, label, onNarrow }: PartyProps) {
  const admin = useAdminMessages();
  const text = partyText(admin, party, name);
  const id = personId(party);
  if (!onNarrow || id === null) return <span>{text}</span>;
  return (
    <TextLink
      component="button"
      type="button"
      aria-label={label(text)}
      onClick={() => onNarrow(id)}
      sx={{ font: 'inherit', textAlign: 'left', minHeight: 24 }}
    >
      {text}
    </TextLink>
  );
}

function Outcome({ line: { outcome } }: { readonly line: AuditLine }) {
  const { trail } = useAdminMessages();
  const isDone = outcome === 'done';
  return (
    <Pill
      tone={isDone ? 'good' : 'bad'}
      text={isDone ? trail.done : trail.refused(outcome.split('.').at(-1) ?? outcome)}
    />
  );
}
