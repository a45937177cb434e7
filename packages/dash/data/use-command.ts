import { ApiProblem, newCommandKey } from '@ecom/api-client';
import { useRef, useState } from 'react';
import { useProblemText } from '../texts/problem-text.ts';
import { heed } from './queries.ts';

/**
 * A write: once at a time, whatever is tapped meanwhile, its refusal in words. The same input sent
 * again after a lost answer carries the same key, so that nothing is done twice. `run` resolves
 * to the answer, or to null when it was refused or lost; `onProblem` may take a refusal over.
 */
export function useCommand<Input, Answer>(
  send: (input: Input, key: string) => Promise<Answer>,
  onProblem?: (error: unknown) => boolean,
) {
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const running = useRef(false);
  const intent = useRef<{ readonly of: string; readonly key: string } | null>(null);
  const run = async (input: Input): Promise<{ readonly answer: Answer } | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setError(undefined);
    const of = JSON.stringify(input) ?? '';
    if (intent.current?.of !== of) intent.current = { of, key: newCommandKey() };
    try {
      const answer = await send(input, intent.current.key);
      intent.current = null;
      return { answer };
    } catch (problem) {
      // Refused is answered; a server in trouble has answered nothing.
      if (problem instanceof ApiProblem && problem.status < 500) intent.current = null;
      heed(problem);
      if (!onProblem?.(problem)) setError(problemText(problem));
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, error, setError };
}

/** The header of a write. */
export const keyed = (key: string) => ({ 'idempotency-key': key });
