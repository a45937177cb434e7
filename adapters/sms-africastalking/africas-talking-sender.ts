import { postForm, urlAt } from '@ecom/provider-http';
import type { SmsOutcome, SmsSender } from '../../modules/auth/ports.ts';
import { outcomeOf } from './outcome.ts';

export interface AfricasTalkingOptions {
  /** `https://api.africastalking.com`, or the sandbox, or a local double. */
  readonly baseUrl: string;
  /** The app's name at the provider; `sandbox` on the sandbox. */
  readonly username: string;
  readonly apiKey: string;
  /** Alphanumeric sender or short code registered for the account; its default when absent. */
  readonly from?: string;
  /** Eight seconds unless told: less than the outbox waits before another try. */
  readonly timeoutMs?: number;
}

/**
 * Sends through Africa's Talking (`POST /version1/messaging`). The provider knows no reference
 * of ours and no idempotency key: sending twice sends two messages.
 */
export function africasTalkingSender(options: AfricasTalkingOptions): SmsSender {
  return {
    name: 'africastalking',
    async send(message, signal): Promise<SmsOutcome> {
      const answer = await postForm(
        {
          url: urlAt(options.baseUrl, '/version1/messaging'),
          headers: { apiKey: options.apiKey },
          fields: {
            username: options.username,
            to: message.to,
            message: message.body,
            ...(options.from === undefined ? {} : { from: options.from }),
          },
          timeoutMs: options.timeoutMs ?? 8_000,
        },
        signal,
      );
      if (answer.kind === 'lost') return { outcome: 'unknown', reason: answer.reason };
      return outcomeOf(answer.status, answer.body);
    },
  };
}
