/** What an account is called. One person with three roles has three accounts and one user. */
export type AccountCode =
  | `user:${string}:wallet`
  | `user:${string}:debt`
  | `store:${string}:${'payable' | 'cash_due'}`
  | `driver:${string}:earnings`
  | `driver:${string}:cash_due`
  | `escrow:${string}:${string}`
  | `platform:${'fees' | 'costs' | 'promotions' | 'adjustments'}`
  | `provider:${string}:${'clearing_in' | 'clearing_out' | 'float' | 'suspense'}`;

export interface AccountRules {
  readonly code: AccountCode;
  readonly ownerId: string | null;
  /** False: everybody pays into it, so its row would be everybody's lock. */
  readonly balanced: boolean;
  /** The lowest that the balance, holds included, may reach. */
  readonly floorXof: number;
  /** Below it: how far a refund alone may take it; null where nothing may. */
  readonly debtFloorXof: number | null;
}

/** A debt of cash may grow to here: a driver's, a store's; no further cash ride or order then. */
export const cashDueFloorXof = -20_000;

/** The rules of an account follow from its name. */
export function rulesOf(code: AccountCode): AccountRules {
  const [holder = '', id = '', purpose = ''] = code.split(':');
  const isOurs = holder === 'platform' || holder === 'provider';
  const hasOwner = holder === 'user' || holder === 'driver' || holder === 'store';
  return {
    code,
    ownerId: hasOwner ? id : null,
    balanced: !isOurs,
    floorXof: floors[purpose] ?? 0,
    debtFloorXof: purpose === 'payable' ? payableDebtFloorXof : null,
  };
}

/** Refunds alone may take a store's balance to here; its next sales bear them. */
const payableDebtFloorXof = -1_000_000;

/** A rider's unpaid fares; past it he pays before he rides. */
const debtFloorXof = -50_000;

const floors: Readonly<Record<string, number>> = {
  cash_due: cashDueFloorXof,
  debt: debtFloorXof,
};
