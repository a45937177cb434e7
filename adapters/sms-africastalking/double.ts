import { randomUUID } from 'node:crypto';
import {
  type DialectAnswer,
  type FormRequest,
  type ProviderDouble,
  type ProviderFault,
  startDouble,
} from '@ecom/sms-contract/double-server';

export const doubleApiKey = 'key-of-the-double';
export const doubleUsername = 'ecom-test';

/** A local Africa's Talking: its messaging call, for one recipient. */
export const startAfricasTalkingDouble = (): Promise<ProviderDouble> => startDouble(answer);

function answer(request: FormRequest, fault: ProviderFault): DialectAnswer {
  if (request.path !== '/version1/messaging') return { status: 404, body: 'Not found' };
  if (request.method !== 'POST') return { status: 405, body: 'Method not allowed' };
  const knowsUs = request.headers.apikey === doubleApiKey;
  if (fault === 'bad_credentials' || !knowsUs) {
    return { status: 401, body: 'The supplied authentication is invalid' };
  }
  const { form } = request;
  if (form.get('username') !== doubleUsername || !form.get('message')) {
    return { status: 400, body: 'Request is missing required form field' };
  }
  if (fault === 'insufficient_balance') return messageData('InsufficientBalance', []);
  const to = form.get('to') ?? '';
  if (fault === 'invalid_number' || !/^\+\d{8,15}$/.test(to)) {
    return refusedRecipient(to, 403, 'InvalidPhoneNumber');
  }
  return messageData('Sent to 1/1 Total Cost: XOF 14.2000', [
    {
      statusCode: 101,
      number: to,
      status: 'Success',
      cost: 'XOF 14.2000',
      messageId: `ATXid_${randomUUID()}`,
    },
  ]);
}

/** A refusal of the one recipient, in the words of the provider. */
export function refusedRecipient(
  number: string,
  statusCode: number,
  status: string,
): DialectAnswer {
  const recipient = { statusCode, number, status, cost: '0', messageId: 'None' };
  return messageData('Sent to 0/1 Total Cost: 0', [recipient]);
}

function messageData(note: string, recipients: readonly object[]): DialectAnswer {
  return { status: 201, body: { SMSMessageData: { Message: note, Recipients: recipients } } };
}
