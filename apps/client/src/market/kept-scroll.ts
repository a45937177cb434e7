import { useLayoutEffect } from 'react';

/** True while the last change of address was a step through the history, not a link. */
let cameBack = false;
window.addEventListener('popstate', () => {
  cameBack = true;
});
// The router tells of its own changes by these names.
window.addEventListener('pushState', () => {
  cameBack = false;
});

const positions = new Map<string, number>();

/**
 * Whoever comes back to an address finds the place where she left it; whoever comes by a link
 * begins at the top. The content must be there, or have its size, when this is called.
 */
export function useKeptScroll(address: string): void {
  useLayoutEffect(() => {
    scrollTo(0, cameBack ? (positions.get(address) ?? 0) : 0);
    const note = () => positions.set(address, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [address]);
}
