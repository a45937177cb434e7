import { useLocation } from 'wouter';

interface StepState {
  readonly ecom: true;
  /** How many screens of this walk lie between here and where it began. */
  readonly depth?: number;
}

/** A screen that was reached by a link of the app lies one behind; by its address alone, none. */
function depthNow(): number {
  const state = history.state as StepState | null;
  return state?.depth ?? (state?.ecom ? 1 : 0);
}

/**
 * The steps of something longer, each with its address, so that the back button goes one step
 * back. `leave` goes back over all of them at once: nobody finds the done steps again.
 */
export function useSteps(base: string) {
  const [, go] = useLocation();
  return {
    /** The first step, as a link leads to it. */
    begin: (path: string) => go(path, { state: { ecom: true } satisfies StepState }),
    next: (path: string) => {
      const state: StepState = { ecom: true, depth: depthNow() + 1 };
      go(path, { state });
    },
    /** Instead of the present step. */
    replace: (path: string) => go(path, { replace: true, state: history.state }),
    leave: () => {
      const depth = depthNow();
      if (depth > 0) history.go(-depth);
      else go(base, { replace: true });
    },
  };
}
