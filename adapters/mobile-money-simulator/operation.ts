export type Provider = 'fedapay' | 'paygate';
export type Direction = 'collect' | 'payout';
export type Network = 'mixx' | 'moov';

/** `created`: known, nothing asked. `asked`: under way. The rest is what became of it. */
export type OperationState =
  | 'created'
  | 'asked'
  | 'approved'
  | 'declined'
  | 'canceled'
  | 'expired'
  | 'sent'
  | 'failed';

/** A state to come, so long after the operation was accepted. */
export interface PlannedStep {
  readonly state: OperationState;
  readonly afterMs: number;
}

/** A transaction or payout at FedaPay, a payment or disbursement at PayGate. */
export interface Operation {
  readonly id: number;
  readonly provider: Provider;
  readonly direction: Direction;
  /** The merchant's own id for it. */
  readonly reference: string;
  readonly amountXof: number;
  /** What was paid in the end; differs from `amountXof` where a customer pays another amount. */
  readonly paidXof: number;
  readonly phone: string | null;
  readonly network: Network | null;
  readonly token: string | null;
  readonly state: OperationState;
  readonly createdAtMs: number;
  /** When it was accepted; null before. */
  readonly askedAtMs: number | null;
  readonly plan: readonly PlannedStep[];
  /** How many steps of the plan have happened. */
  readonly done: number;
}

/** Money that really moved: the truth that a ledger is compared with. */
export interface Movement {
  readonly operationId: number;
  readonly provider: Provider;
  readonly direction: Direction;
  readonly network: Network | null;
  readonly reference: string;
  readonly amountXof: number;
  readonly atMs: number;
}

/** A webhook that is owed to the merchant. */
export interface OwedWebhook {
  readonly id: number;
  readonly provider: Provider;
  /** `transaction.approved`; PayGate has no names, ours stand in. */
  readonly name: string;
  readonly body: string;
}
