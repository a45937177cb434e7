import { newId } from '@ecom/kernel';
import { openAccounts } from '../../modules/payments/store/account-store.ts';
import { post } from '../../modules/payments/use-cases/post.ts';
import type { TestApi } from '../harness/api.ts';

/** Whole francs in somebody's wallet, as if mobile money had brought them. @param userId a UUID */
export async function fund(api: TestApi, userId: string, amountXof: number): Promise<void> {
  const codes = [`user:${userId}:wallet`, 'provider:hostile:float'] as const;
  const { database } = api.parts;
  const ids = await openAccounts(database, [...codes]);
  const legs = codes.map((code, n) => ({
    accountId: ids.get(code) ?? 0,
    amountXof: n === 0 ? amountXof : -amountXof,
  }));
  const origin = { reference: null, actor: 'system', requestId: 'req_hostile' };
  const posting = { id: newId(), kind: 'topup' as const, legs, unbounded: true, ...origin };
  await database.transaction((tx) => post(tx, [posting]));
}
