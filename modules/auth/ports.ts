/**
 * What a provider said of one message. `unknown` covers network errors, timeouts and 5xx: the
 * message may have left, and it is sent again. `refused` is final.
 */
export type SmsOutcome =
  | { readonly outcome: 'accepted'; readonly providerId: string; readonly costXof?: number }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Sends one SMS. Implemented by `adapters/sms-*`, which all pass one contract suite. */
export interface SmsSender {
  readonly name: string;
  /**
   * @param message `to` in E.164, `body` in GSM-7, `reference` our own id, the same on a retry
   * @param signal gives up waiting; the outcome is then `unknown`
   */
  send(
    message: { readonly to: string; readonly body: string; readonly reference: string },
    signal: AbortSignal,
  ): Promise<SmsOutcome>;
}
