import { useEffect, useRef, useState } from 'react';

export type Recording =
  | { readonly state: 'idle' | 'asking' | 'refused' | 'unsupported' }
  | { readonly state: 'recording'; readonly leftS: number }
  | { readonly state: 'done'; readonly voice: Blob };

export const voiceMaxS = 30;
/** Plain for a voice, and thirty seconds are 90 KB. */
const bitsPerSecond = 24_000;

/** The phone's microphone, for thirty seconds at most. It is let go as soon as it stops. */
export function useRecorder() {
  const [recording, setRecording] = useState<Recording>({ state: 'idle' });
  const recorder = useRef<MediaRecorder | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      stopAll(recorder.current);
    };
  }, []);
  const isRecording = recording.state === 'recording';
  useEffect(() => {
    if (!isRecording) return undefined;
    const startedMs = performance.now();
    const tick = setInterval(() => {
      const leftS = Math.ceil(voiceMaxS - (performance.now() - startedMs) / 1000);
      if (leftS <= 0) recorder.current?.stop();
      else setRecording({ state: 'recording', leftS });
    }, 250);
    return () => clearInterval(tick);
  }, [isRecording]);
  const start = async () => {
    if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') {
      return setRecording({ state: 'unsupported' });
    }
    setRecording({ state: 'asking' });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const one = new MediaRecorder(stream, { audioBitsPerSecond: bitsPerSecond });
      recorder.current = one;
      if (isGone.current) return stopAll(one);
      const parts: Blob[] = [];
      one.ondataavailable = ({ data }) => parts.push(data);
      one.onstop = () => {
        stopAll(one);
        const voice = new Blob(parts, { type: one.mimeType.split(';')[0] || 'audio/webm' });
        if (!isGone.current) setRecording({ state: 'done', voice });
      };
      one.start();
      setRecording({ state: 'recording', leftS: voiceMaxS });
    } catch {
      setRecording({ state: 'refused' });
    }
  };
  return {
    recording,
    start: () => void start(),
    stop: () => recorder.current?.stop(),
    reset: () => setRecording({ state: 'idle' }),
  };
}

function stopAll(recorder: MediaRecorder | null): void {
  if (recorder?.state === 'recording') recorder.stop();
  for (const track of recorder?.stream.getTracks() ?? []) track.stop();
}
