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
  const { voice: texts } = usePlacesMessages();
  const { recording, start, stop, reset } = useRecorder();
  const [said, setSaid] = useState('');
  const changes = useChangePlaces(userId);
  const task = usePlaceTask();
  const keep = async (voice: Blob) => {
    if (!(await task.run(() => changes.keepVoice(place.id, voice)))) return;
    reset();
    setSaid(texts.kept);
  };
  const remove = async () => {
    if (await task.run(() => changes.removeVoice(place.id))) setSaid(texts.removed);
  };
  const { state } = recording;
  const isBusy = state === 'recording' || state === 'done';
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{texts.title}</h2>
      <p className="mb-3 mt-1 text-sm text-muted">{texts.body}</p>
      <div className="grid gap-3">
        {state === 'recording' && <Running leftS={recording.leftS} onStop={stop} />}
        {state === 'done' && (
          <>
            <VoicePlayer voice={recording.voice} />
            <Button wide busy={task.busy} onClick={() => void keep(recording.voice)}>
              {texts.send}
            </Button>
          </>
        )}
        {!isBusy && place.hasVoice && (
          <KeptVoice place={place} onRemove={() => void remove()} busy={task.busy} />
        )}
        {state !== 'recording' && (
          <Button look="quiet" wide busy={state === 'asking'} onClick={start}>
            <Mic size={20} aria-hidden="true" />
            {state === 'done' ? texts.again : texts.record}
          </Button>
        )}
      </div>
      <p role="alert" className="mt-2 text-sm font-semibold text-danger empty:hidden">
        {task.error ?? (state === 'refused' || state === 'unsupported' ? texts[state] : undefined)}
      </p>
      <p role="status" className="mt-2 text-sm font-semibold text-palm-700 empty:hidden">
        {said}
      </p>
    </section>
  );
}

function Running({ leftS, onStop }: { readonly leftS: number; readonly onStop: () => void }) {
  const { voice } = usePlacesMessages();
  return (
    <>
      <p className="num font-semibold">{voice.recording(String(leftS))}</p>
      <Button look="danger" wide onClick={onStop}>
        <Square size={18} aria-hidden="true" />
        {voice.stop}
      </Button>
    </>
  );
}
