import { color, Pill, useMoments, useProblemText, useToast } from '@ecom/dash';
import { usePaperMessages } from '@ecom/i18n/business-papers';
import { Alert, Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { Camera } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import type { StoreSettings } from '../data/store.ts';
import type { PaperKind } from './paper-data.ts';
import { choosePaper, type PaperUpload, retryPaper, usePaperUpload } from './paper-uploads.ts';

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
  const place = { storeId, kind };
  const upload = usePaperUpload(place);
  const isBusy = upload?.state === 'preparing' || upload?.state === 'sending';
  const follow = async (arriving: Promise<boolean>) => {
    if (await arriving) say(texts.sent);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void follow(choosePaper(place, file));
    // The same file may be chosen again after it was refused.
    target.value = '';
  };
  const { title } = texts.kinds[kind];
  return (
    <>
      <Button
        variant={isThere ? 'outlined' : 'contained'}
        aria-label={isThere ? texts.replaceOf(title) : texts.sendOf(title)}
        startIcon={<Camera size={18} />}
        loading={isBusy}
        onClick={() => input.current?.click()}
      >
        {isThere ? texts.replace : texts.send}
      </Button>
      <input ref={input} type="file" hidden accept="image/*" data-paper={kind} onChange={choose} />
      {upload && (
        <UploadNote upload={upload} onRetry={() => void follow(retryPaper(place))} paper={title} />
      )}
    </>
  );
}

interface NoteProps {
  readonly upload: PaperUpload;
  readonly paper: string;
  onRetry(): void;
}

/** How far a photo is, or why it is not there. */
function UploadNote({ upload, paper, onRetry }: NoteProps) {
  const texts = usePaperMessages();
  const problemText = useProblemText();
  const { state, sent, error } = upload;
  if (state === 'preparing' || state === 'sending') {
    const percent = Math.round(sent * 100);
    const text = state === 'sending' ? texts.sending(percent) : texts.preparing;
    return (
      <Box sx={{ flexBasis: '100%' }}>
        <Typography variant="body2">{text}</Typography>
        <LinearProgress
          {...(state === 'sending' && { variant: 'determinate', value: percent })}
          aria-label={texts.sendingOf(paper)}
          sx={{ mt: 0.5, borderRadius: 2 }}
        />
      </Box>
    );
  }
  const retry = (
    <Button color="inherit" aria-label={texts.retryOf(paper)} onClick={onRetry}>
      {texts.retry}
    </Button>
  );
  const said = { unreadable: texts.unreadable, broken: texts.broken, refused: problemText(error) };
  return (
    <Alert
      severity="error"
      sx={{ flexBasis: '100%' }}
      {...(state === 'broken' && { action: retry })}
    >
      {said[state]}
    </Alert>
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
