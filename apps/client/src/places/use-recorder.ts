import { useEffect, useRef, useState } from 'react';

export type Recording =
  | { readonly state: 'idle' | 'asking' | 'refused' | 'unsupported' }
  | { readonly state: 'recording'; readonly leftS: number }
  | { readonly state: 'done'; readonly voice: Blob };

export const voiceMaxS = 30;
/** Plain for a voice, and thirty seconds are 90 KB. */
const bitsPerSecond = 24_000;
/** Sound is handed over piece by piece, so that little is missing where the end never comes. */
const pieceMs = 500;
/** Some microphones take their time to close: what there is by then is the note. */
const closingMaxMs = 2_000;

/** The phone's microphone, for thirty seconds at most. It is let go as soon as it stops. */
export function useRecorder() {
  const [recording, setRecording] = useState<Recording>({ state: 'idle' });
  const recorder = useRef<MediaRecorder | null>(null);
  const finish = useRef<() => void>(() => undefined);
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
      if (leftS <= 0) finish.current();
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
      let isKept = false;
      const keep = () => {
        if (isKept) return;
        isKept = true;
        stopAll(one);
        const voice = new Blob(parts, { type: one.mimeType.split(';')[0] || 'audio/webm' });
        if (!isGone.current) setRecording({ state: 'done', voice });
      };
      one.onstop = keep;
      finish.current = () => {
        if (one.state === 'recording') one.stop();
        setTimeout(() => parts.some(({ size }) => size > 0) && keep(), closingMaxMs);
      };
      one.start(pieceMs);
      setRecording({ state: 'recording', leftS: voiceMaxS });
    } catch {
      setRecording({ state: 'refused' });
    }
  };
  return {
    recording,
    start: () => void start(),
    stop: () => finish.current(),
    reset: () => setRecording({ state: 'idle' }),
  };
}

function stopAll(recorder: MediaRecorder | null): void {
  if (recorder?.state === 'recording') recorder.stop();
  for (const track of recorder?.stream.getTracks() ?? []) track.stop();
}
