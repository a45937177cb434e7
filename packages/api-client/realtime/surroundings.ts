/** Seen again, no longer looked at, or: the device has a network again. */
export type Change = 'awake' | 'hidden' | 'online';

/** What the updates need of the page they live in; tests bring their own. */
export interface Surroundings {
  isVisible(): boolean;
  /** Returns the way to unsubscribe. */
  onChange(listener: (change: Change) => void): () => void;
  /** Returns the way to call it off. */
  after(ms: number, work: () => void): () => void;
  /** From 0 to 1: spreads what many phones would do at the same moment. */
  random(): number;
}

export const browserSurroundings: Surroundings = {
  isVisible: () => document.visibilityState === 'visible',
  onChange: (listener) => {
    const onOnline = () => listener('online');
    const onVisibility = () =>
      listener(document.visibilityState === 'visible' ? 'awake' : 'hidden');
    window.addEventListener('online', onOnline);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  },
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
