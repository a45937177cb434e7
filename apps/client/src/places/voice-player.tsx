import { unwrap } from '@ecom/api-client';
import { usePlacesMessages } from '@ecom/i18n/places';
import { Button } from '@ecom/ui';
import { Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../session/session.ts';
import { usePlaceTask } from './place-problem.ts';
import type { SavedPlace } from './use-places.ts';

/** A recording that is in the phone's memory. */
export function VoicePlayer({ voice }: { readonly voice: Blob }) {
  const texts = usePlacesMessages();
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(voice);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [voice]);
  // The person's own voice, just spoken: there is nothing to caption.
  // biome-ignore lint/a11y/useMediaCaption: as above
  return url && <audio controls src={url} aria-label={texts.voice.player} className="w-full" />;
}

interface KeptProps {
  readonly place: SavedPlace;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** The recording that is kept: fetched with the first wish to hear it. */
export function KeptVoice({ place, busy, onRemove }: KeptProps) {
  const texts = usePlacesMessages();
  const [voice, setVoice] = useState<Blob | null>(null);
  const task = usePlaceTask();
  const fetchVoice = () =>
    task.run(async () => {
      const params = { path: { id: place.id } };
      const answer = api.GET('/v1/me/places/{id}/voice', { params, parseAs: 'blob' });
      setVoice((await unwrap(answer)) as Blob);
    });
  return (
    <>
      {voice ? (
        <VoicePlayer voice={voice} />
      ) : (
        <Button look="quiet" wide busy={task.busy} onClick={() => void fetchVoice()}>
          <Play size={20} aria-hidden="true" />
          {texts.voice.listen}
        </Button>
      )}
      <Button look="danger" wide busy={busy} onClick={onRemove}>
        {texts.voice.remove}
      </Button>
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
    </>
  );
}
