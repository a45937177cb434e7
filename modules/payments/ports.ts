import type { Xof } from '@ecom/kernel';
import type { MobileNetwork, MoneyDirection } from './domain/mobile-network.ts';

export type { MobileNetwork, MoneyDirection };

/** What is asked of a provider. */
export interface MoneyOrder {
  /**
   * Our own id, stored before the call, the same on a retry and never that of another order:
   * letters, digits, `-`, `_`, 64 at most.
   */
  readonly reference: string;
  /** A Togolese number in E.164. */
  readonly phone: string;
  readonly network: MobileNetwork;
  /** More than zero. */
  readonly amountXof: Xof;
  /** What the person reads where the provider shows it; never personal. */
  readonly description: string;
}

/**
 * What a provider said of an order.
 * - `accepted`: it has it. No money has moved yet, or it has: `status` tells.
 * - `refused`: it will never move money for this reference. Wrong credentials are not a refusal,
 *   because under them nobody can ask about an earlier try.
 * - `unknown`: a timeout, a broken connection, a 5xx, an answer nobody can read. Money may move.
 *
 * Reasons are short codes for the log, without a number or a name.
 */
export type OrderOutcome =
  | { readonly outcome: 'accepted'; readonly providerId: string | null }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Which order is meant. `providerId` makes the answer quicker where it is known. */
export interface OrderKey {
  readonly direction: MoneyDirection;
  readonly reference: string;
  readonly providerId: string | null;
}

/**
 * What became of an order; the only thing that money is booked on.
 * - `succeeded`: `amountXof` is what the provider says was paid, to be compared with ours; null
 *   where it does not say. `feeXof` is its own charge, when told.
 * - `failed` and `expired` may still become `succeeded`, unless `final`.
 * - `not_found`: it has no such order now. A call that was lost may still arrive: no failure.
 * - `unknown`: ask again; with `provider_cannot_tell`, ask a person.
 */
export type OrderStatus =
  | { readonly status: 'pending' }
  | { readonly status: 'succeeded'; readonly amountXof: Xof | null; readonly feeXof?: Xof }
  | { readonly status: 'failed'; readonly reason: string; readonly final: boolean }
  | { readonly status: 'expired' }
  | { readonly status: 'not_found' }
  | { readonly status: 'unknown'; readonly reason: string };

/**
 * A webhook, read. It says only that there is something to ask `status` about: whatever it claims,
 * nothing is booked on it. `eventId` is the same each time the provider sends it again.
 */
export type WebhookReading =
  | {
      readonly outcome: 'hint';
      readonly eventId: string;
      readonly direction: MoneyDirection;
      readonly reference: string | null;
      readonly providerId: string | null;
      /** The provider's own word, for the record: `transaction.approved`. */
      readonly hint: string;
    }
  | {
      readonly outcome: 'refused';
      readonly reason: 'unsigned' | 'forged' | 'stale' | 'future' | 'malformed' | 'not_ours';
    };

/** What lies at the provider to pay out from, by network; null where it counts all together. */
export type FloatReading =
  | {
      readonly outcome: 'known';
      readonly balances: readonly {
        readonly network: MobileNetwork | null;
        readonly amountXof: Xof;
      }[];
    }
  | { readonly outcome: 'unknown'; readonly reason: string };

export interface MobileMoneyCapabilities {
  readonly collectFrom: readonly MobileNetwork[];
  readonly payOutTo: readonly MobileNetwork[];
  /** False: `status` never says how much was paid, and ours is believed. */
  readonly tellsAmount: boolean;
  /** False: `status` of a payout is always `provider_cannot_tell`, and a person settles it. */
  readonly tellsPayouts: boolean;
  /**
   * False: nothing stops a second `payout` under one reference from paying twice. The caller marks
   * the order sent before the call, and never calls again.
   */
  readonly repeatablePayouts: boolean;
  /** False: anybody can send a webhook, so it is only worth a question. */
  readonly signedWebhooks: boolean;
}

/**
 * A mobile money provider. Implemented by `adapters/mobile-money-*`, which all pass one contract
 * suite. No method throws on anything that a provider or a network does; none runs inside a
 * transaction. A signal gives up waiting: the answer is then `unknown`.
 */
export interface MobileMoney {
  readonly name: string;
  readonly capabilities: MobileMoneyCapabilities;
  /** Asks a person to confirm a payment on the phone. Again with the same reference: no second. */
  collect(order: MoneyOrder, signal: AbortSignal): Promise<OrderOutcome>;
  /** Sends money to a phone. See `repeatablePayouts` before calling twice. */
  payout(order: MoneyOrder, signal: AbortSignal): Promise<OrderOutcome>;
  status(key: OrderKey, signal: AbortSignal): Promise<OrderStatus>;
  /**
   * Reads a webhook: signature first, over the bytes as they came, then its age, then its content.
   * `malformed` and `not_ours` were genuinely sent, where webhooks are signed.
   * @param nowMs more than 300 s away from it, either way, is refused
   */
  parseWebhook(rawBody: Uint8Array, headers: Headers, nowMs: number): WebhookReading;
  float(signal: AbortSignal): Promise<FloatReading>;
}
