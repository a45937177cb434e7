import { Section, useCommand, useMoments, useToast } from '@ecom/dash';
import { usePaperMessages } from '@ecom/i18n/business-papers';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { keepSettings, type StoreSettings } from '../data/store.ts';
import { paperCommands } from './paper-data.ts';

/** Handing the application in, or taking it back while it waits. */
export function ApplicationPart({ store }: { readonly store: StoreSettings }) {
  const { application } = usePaperMessages();
  const { moment } = useMoments();
  const { state, submittedAt, checklist } = store;
  const commands = paperCommands(store.id);
  if (state === 'submitted') {
    const text = submittedAt === null ? '' : application.waits(moment(submittedAt));
    return (
      <Step
        store={store}
        text={text}
        act={application.withdraw}
        done={application.withdrawn}
        send={commands.withdraw}
      />
    );
  }
  if (state !== 'draft' && state !== 'refused') return null;
  return (
    <Step
      store={store}
      isMain
      isReady={checklist.documents}
      text={checklist.documents ? application.ready : application.papersFirst}
      act={application.submit}
      done={application.submitted}
      send={commands.submit}
    />
  );
}

interface StepProps {
  readonly store: StoreSettings;
  readonly text: string;
  readonly act: string;
  readonly done: string;
  readonly isMain?: boolean;
  readonly isReady?: boolean;
  readonly send: (input: null, key: string) => Promise<StoreSettings>;
}

function Step({ text, act, done, isMain = false, isReady = true, send }: StepProps) {
  const { application } = usePaperMessages();
  const say = useToast();
  const command = useCommand(send);
  const run = async () => {
    const answered = await command.run(null);
    if (!answered) return;
    keepSettings(answered.answer);
    say(done);
  };
  return (
    <Section title={application.title}>
      <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
        <Typography>{text}</Typography>
        {command.error && <Alert severity="error">{command.error}</Alert>}
        <Button
          variant={isMain ? 'contained' : 'outlined'}
          disabled={!isReady}
          loading={command.busy}
          onClick={() => void run()}
        >
          {act}
        </Button>
      </Stack>
    </Section>
  );
}
