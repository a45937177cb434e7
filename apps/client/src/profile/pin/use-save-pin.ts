import { unwrap } from '@ecom/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../session/session.ts';
import { useCommandKey } from '../use-command-key.ts';

/** Sends a new PIN, then looks again at what protects the account. */
export function useSavePin() {
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const lookAgain = () => queries.invalidateQueries({ queryKey: ['security'] });
  return {
    /** The first PIN, or the next one for who knows the `currentPin`. */
    set: async (pin: string, currentPin?: string) => {
      const body = { pin, ...(currentPin !== undefined && { currentPin }) };
      await keyed(`${pin} ${currentPin}`, (key) =>
        unwrap(api.PUT('/v1/me/pin', { params: { header: { 'idempotency-key': key } }, body })),
      );
      await lookAgain();
    },
    /** For who forgot it, by the code of an SMS. */
    reset: async (pin: string, code: string) => {
      const body = { pin, code };
      await keyed(`${pin} ${code}`, (key) =>
        unwrap(
          api.POST('/v1/me/pin/reset', { params: { header: { 'idempotency-key': key } }, body }),
        ),
      );
      await lookAgain();
    },
  };
}
