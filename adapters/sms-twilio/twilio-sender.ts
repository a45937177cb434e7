import { postForm, urlAt } from '@ecom/provider-http';
import type { SmsOutcome, SmsSender } from '../../modules/auth/ports.ts';
import { outcomeOf } from './outcome.ts';

/** Exactly one sender: a number or name, or a messaging service that chooses one. */
export type TwilioFrom = { readonly from: string } | { readonly messagingServiceSid: string };

export interface TwilioOptions {
  /** `https://api.twilio.com`, or a local double. */
  readonly baseUrl: string;
  readonly accountSid: string;
  /** The account's token, or the secret of the API key named by `apiKeySid`. */
  readonly secret: string;
  /** Better than the account's token in production: it can be revoked alone. */
  readonly apiKeySid?: string;
  readonly sender: TwilioFrom;
  /** Eight seconds unless told: less than the outbox waits before another try. */
  readonly timeoutMs?: number;
}

/**
 * Sends through Twilio (`POST /2010-04-01/Accounts/{sid}/Messages.json`). Its price is set
 * later and in dollars, so the outcome carries no cost. Sending twice sends two messages.
 */
export function twilioSender(options: TwilioOptions): SmsSender {
  const user = options.apiKeySid ?? options.accountSid;
  const basic = Buffer.from(`${user}:${options.secret}`, 'utf8').toString('base64');
  const path = `/2010-04-01/Accounts/${options.accountSid}/Messages.json`;
  return {
    name: 'twilio',
    async send(message, signal): Promise<SmsOutcome> {
      const answer = await postForm(
        {
          url: urlAt(options.baseUrl, path),
          headers: { authorization: `Basic ${basic}` },
          fields: { To: message.to, Body: message.body, ...senderFields(options.sender) },
          timeoutMs: options.timeoutMs ?? 8_000,
        },
        signal,
      );
      if (answer.kind === 'lost') return { outcome: 'unknown', reason: answer.reason };
      return outcomeOf(answer.status, answer.body);
    },
  };
}

function senderFields(sender: TwilioFrom): Record<string, string> {
  if ('from' in sender) return { From: sender.from };
  return { MessagingServiceSid: sender.messagingServiceSid };
}
