import { usePlacesMessages } from '@ecom/i18n/places';
import { Button } from '@ecom/ui';
import { Mic, Square } from 'lucide-react';
import { useState } from 'react';
import { usePlaceTask } from './place-problem.ts';
import { type SavedPlace, useChangePlaces } from './use-places.ts';
import { useRecorder } from './use-recorder.ts';
import { KeptVoice, VoicePlayer } from './voice-player.tsx';

interface Props {
  readonly userId: string;
  readonly place: SavedPlace;
}

/** The way to the door in the person's own voice: heard before it is kept. */
export function VoiceNote({ userId, place }: Props) {
  const texts = usePlacesMessages();
  const { recording, start, stop, reset } = useRecorder();
  const [said, setSaid] = useState('');
  const changes = useChangePlaces(userId);
  const task = usePlaceTask();
  const keep = async (voice: Blob) => {
    if (!(await task.run(() => changes.keepVoice(place.id, voice)))) return;
    reset();
    setSaid(texts.voice.kept);
  };
  const remove = async () => {
    if (await task.run(() => changes.removeVoice(place.id))) setSaid(texts.voice.removed);
  };
  const isBusy = recording.state === 'recording' || recording.state === 'done';
  const problem = {
    ...{ idle: undefined, asking: undefined, recording: undefined, done: undefined },
    refused: texts.voice.refused,
    unsupported: texts.voice.unsupported,
  }[recording.state];
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{texts.voice.title}</h2>
      <p className="mb-3 mt-1 text-sm text-muted">{texts.voice.body}</p>
      <div className="grid gap-3">
        {recording.state === 'recording' && (
          <>
            <p className="num font-semibold">{texts.voice.recording(String(recording.leftS))}</p>
            <Button look="danger" wide onClick={stop}>
              <Square size={18} aria-hidden="true" />
              {texts.voice.stop}
            </Button>
          </>
        )}
        {recording.state === 'done' && (
          <>
            <VoicePlayer voice={recording.voice} />
            <Button wide busy={task.busy} onClick={() => void keep(recording.voice)}>
              {texts.voice.send}
            </Button>
          </>
        )}
        {!isBusy && place.hasVoice && (
          <KeptVoice place={place} onRemove={() => void remove()} busy={task.busy} />
        )}
        {recording.state !== 'recording' && (
          <Button look="quiet" wide busy={recording.state === 'asking'} onClick={start}>
            <Mic size={20} aria-hidden="true" />
            {recording.state === 'done' ? texts.voice.again : texts.voice.record}
          </Button>
        )}
      </div>
      <p role="alert" className="mt-2 text-sm font-semibold text-danger empty:hidden">
        {task.error ?? problem}
      </p>
      <p role="status" className="mt-2 text-sm font-semibold text-palm-700 empty:hidden">
        {said}
      </p>
    </section>
  );
}
