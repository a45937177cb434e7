import { color, Pill, useCommand, useMoments, useToast } from '@ecom/dash';
import { usePaperMessages } from '@ecom/i18n/business-papers';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { Camera } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { keepSettings, type StoreSettings } from '../data/store.ts';
import { shrinkPhoto } from '../products/shrink-photo.ts';
import { type PaperKind, paperCommands } from './paper-data.ts';

interface Props {
  readonly store: StoreSettings;
  readonly kind: PaperKind;
  readonly canSend: boolean;
}

/** One paper: whether it is there, and the way to send it. It is not shown again to anybody here. */
export function PaperRow({ store, kind, canSend }: Props) {
  const texts = usePaperMessages();
  const { moment } = useMoments();
  const paper = store.documents.find((one) => one.kind === kind);
  const { title, help } = texts.kinds[kind];
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.5, flexWrap: 'wrap' }}>
          <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
          {paper && <Pill tone="good" text={texts.kept(moment(paper.uploadedAt))} />}
          {!paper && kind === 'registration' && <Pill tone="quiet" text={texts.optional} />}
          {!paper && kind !== 'registration' && <Pill tone="wait" text={texts.missing} />}
        </Stack>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {help}
        </Typography>
      </Box>
      {canSend && <SendPhoto storeId={store.id} kind={kind} isThere={paper !== undefined} />}
    </Box>
  );
}

interface SendProps {
  readonly storeId: string;
  readonly kind: PaperKind;
  readonly isThere: boolean;
}

function SendPhoto({ storeId, kind, isThere }: SendProps) {
  const texts = usePaperMessages();
  const say = useToast();
  const input = useRef<HTMLInputElement>(null);
  const command = useCommand(paperCommands(storeId).send);
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    const photo = await shrinkPhoto(file).catch(() => null);
    if (input.current) input.current.value = '';
    if (!photo) return command.setError(texts.unreadable);
    const mark = `${file.name} ${file.size} ${file.lastModified}`;
    const done = await command.run({ kind, photo, mark });
    if (!done) return;
    keepSettings(done.answer);
    say(texts.sent);
  };
  const { title } = texts.kinds[kind];
  return (
    <>
      <Button
        variant={isThere ? 'outlined' : 'contained'}
        aria-label={isThere ? texts.replaceOf(title) : texts.sendOf(title)}
        startIcon={<Camera size={18} />}
        loading={command.busy}
        onClick={() => input.current?.click()}
      >
        {isThere ? texts.replace : texts.send}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        data-paper={kind}
        onChange={(event) => void send(event)}
      />
      {command.error && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {command.error}
        </Alert>
      )}
    </>
  );
}

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  px: 2,
  py: 2,
  borderTop: `1px solid ${color('line')}`,
};
