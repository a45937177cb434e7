import { type AccountEvent, askAgain } from '@ecom/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyEvent, changesProfile, refreshProfile } from './account-events.ts';
import { followAccount } from './follow-account.ts';

/** Keeps what the screens show true while somebody is signed in. */
export function useAccountEvents(userId: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (userId === null) return;
    let waiting: AccountEvent[] = [];
    // A page of events arrives at once, and costs one look at each thing that is on the screen.
    const refresh = () => {
      const events = waiting;
      waiting = [];
      void askAgain(queries);
      if (events.some(changesProfile)) void refreshProfile();
    };
    return followAccount(userId, (event) => {
      applyEvent(event);
      waiting.push(event);
      if (waiting.length === 1) queueMicrotask(refresh);
    });
  }, [userId, queries]);
}
