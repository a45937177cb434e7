import { ApiProblem, newCommandKey } from '@ecom/api-client';
import { useRef } from 'react';

/**
 * Sends a write whose answer may get lost: sent again with the same `of`, it carries the same
 * key. For writes with a secret in them, so the key lives in memory only, as long as the screen.
 */
export function useCommandKey() {
  const intent = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return async <Answer>(of: string, send: (key: string) => Promise<Answer>): Promise<Answer> => {
    if (intent.current?.of !== of) intent.current = { of, key: newCommandKey() };
    try {
      const answer = await send(intent.current.key);
      intent.current = null;
      return answer;
    } catch (error) {
      // Refused is answered; a server in trouble has answered nothing.
      if (error instanceof ApiProblem && error.status < 500) intent.current = null;
      throw error;
    }
  };
}
