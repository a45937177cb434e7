import { useMessages } from '@ecom/i18n';
import { useRef, useState } from 'react';
import { problemText } from '../app/problem-text.ts';

/**
 * Runs what a button does: once at a time, whatever is tapped meanwhile, with its refusal in
 * words. `run` resolves to true when the work was done.
 */
export function useTask() {
  const messages = useMessages();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (problem) {
      setError(problemText(messages, problem));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, error, setError, run };
}
