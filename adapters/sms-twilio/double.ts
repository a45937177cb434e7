import { randomBytes } from 'node:crypto';
import {
  type DialectAnswer,
  type FormRequest,
  type ProviderDouble,
  type ProviderFault,
  startDouble,
} from '@ecom/sms-contract/double-server';

export const doubleAccountSid = `AC${'0'.repeat(32)}`;
export const doubleSecret = 'secret-of-the-double';

/** A local Twilio: the creation of a message. */
export const startTwilioDouble = (): Promise<ProviderDouble> => startDouble(answer);

function answer(request: FormRequest, fault: ProviderFault): DialectAnswer {
  if (request.path !== `/2010-04-01/Accounts/${doubleAccountSid}/Messages.json`) {
    return problem(404, 20404, 'The requested resource was not found');
  }
  const [scheme, credentials] = (request.headers.authorization ?? '').split(' ');
  const secret = Buffer.from(credentials ?? '', 'base64')
    .toString('utf8')
    .split(':')[1];
  if (fault === 'bad_credentials' || scheme !== 'Basic' || secret !== doubleSecret) {
    return problem(401, 20003, 'Authenticate');
  }
  if (fault === 'insufficient_balance') return problem(403, 20005, 'Account is not active');
  const { form } = request;
  const to = form.get('To') ?? '';
  if (fault === 'invalid_number' || !/^\+\d{8,15}$/.test(to)) {
    return problem(400, 21211, `The 'To' number ${to} is not a valid phone number.`);
  }
  if (form.has('From') === form.has('MessagingServiceSid')) {
    return problem(400, 21603, "A 'From' phone number is required.");
  }
  return { status: 201, body: queuedMessage(to, form.get('Body') ?? '') };
}

function queuedMessage(to: string, body: string): object {
  return {
    sid: `SM${randomBytes(16).toString('hex')}`,
    account_sid: doubleAccountSid,
    to,
    body,
    status: 'queued',
    num_segments: '1',
    direction: 'outbound-api',
    price: null,
    price_unit: 'USD',
    error_code: null,
    error_message: null,
  };
}

function problem(status: number, code: number, message: string): DialectAnswer {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return { status, body: { code, message, more_info, status } };
}
