/** Two short notes, the second higher: heard in a shop, over before anybody is startled. */
const notes = [
  { atS: 0, hertz: 784 },
  { atS: 0.18, hertz: 1_047 },
] as const;
const noteS = 0.16;
const volume = 0.25;

let context: AudioContext | null = null;

/**
 * A browser lets nothing be heard before the page was touched: from the first tap or key on the
 * tone can sound. Returns the way to stop listening for it.
 */
export function unlockTone(): () => void {
  const unlock = () => {
    context ??= new AudioContext();
    void context.resume();
    forget();
  };
  const forget = () => {
    window.removeEventListener('pointerdown', unlock);
    window.removeEventListener('keydown', unlock);
  };
  window.addEventListener('pointerdown', unlock);
  window.addEventListener('keydown', unlock);
  return forget;
}

/** Rings once; silent as long as nobody has touched the page. */
export function ring(): void {
  if (!context) return;
  // A phone puts it to sleep while another app plays.
  void context.resume();
  for (const { atS, hertz } of notes) play(context, context.currentTime + atS, hertz);
}

function play(audio: AudioContext, startS: number, hertz: number): void {
  const note = audio.createOscillator();
  const loudness = audio.createGain();
  note.frequency.value = hertz;
  loudness.gain.setValueAtTime(volume, startS);
  // Faded out: a note that is cut off clicks.
  loudness.gain.exponentialRampToValueAtTime(0.001, startS + noteS);
  note.connect(loudness).connect(audio.destination);
  note.start(startS);
  note.stop(startS + noteS);
}
