/** A hidden tab paints nothing, and must not wait for it for ever. */
const paintWithinMs = 2_000;
const idleWithinMs = 2_000;

/**
 * Runs `work` once the page has loaded, shows itself, and the processor has had a free moment:
 * what nobody looks at yet must not take the line from what is looked at. Returns the way to call
 * it off.
 */
export function whenSettled(work: () => void): () => void {
  let off = false;
  const idle = () => {
    if (off) return;
    const done = () => !off && work();
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: idleWithinMs });
    else setTimeout(done, idleWithinMs / 4);
  };
  const wait = () => afterPaint(idle);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    off = true;
  };
}

/** The first frame shows what was drawn; when the second is prepared, it has been seen. */
function afterPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  setTimeout(once, paintWithinMs);
  requestAnimationFrame(() => requestAnimationFrame(once));
}
