import { ApiProblem, unwrap } from '@ecom/api-client';
import { api, type User } from '../../session/session.ts';
import { takeOver } from '../take-over.ts';
import { useCommandKey } from '../use-command-key.ts';

/** Closing the account, and keeping it after all. Both end with what the API knows then. */
export function useClosing(user: User) {
  const keyed = useCommandKey();
  return {
    /** @throws ApiProblem, NetworkLost */
    close: (code: string, pinToken?: string) =>
      keyed(`${code} ${pinToken}`, async (key) => {
        const params = { header: { 'idempotency-key': key } };
        const body = { code, ...(pinToken !== undefined && { pinToken }) };
        const closing = api.POST('/v1/me/closure', { params, body });
        try {
          const { closesAt } = await unwrap(closing);
          takeOver({ ...user, closesAt });
        } catch (error) {
          if (!(await isClosingAlready(error))) throw error;
        }
      }),
    /** @throws ApiProblem, NetworkLost */
    keep: () =>
      keyed('keep', async (key) => {
        const params = { header: { 'idempotency-key': key } };
        try {
          await unwrap(api.DELETE('/v1/me/closure', { params }));
        } catch (error) {
          if (!(error instanceof ApiProblem && error.code === 'auth.not_closing')) throw error;
        }
        takeOver({ ...user, closesAt: null });
      }),
  };
}

/** Where the first answer was lost, the code is used and the account closing: that was asked. */
async function isClosingAlready(error: unknown): Promise<boolean> {
  const may = ['auth.code_used', 'auth.already_closing'];
  if (!(error instanceof ApiProblem && may.includes(error.code))) return false;
  const now = await unwrap(api.GET('/v1/me'));
  takeOver(now);
  return now.closesAt !== null;
}
