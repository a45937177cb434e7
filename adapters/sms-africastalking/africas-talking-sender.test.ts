import {
  type ProviderHarness,
  sampleMessage,
  testProviderFaults,
  testSmsSender,
} from '@ecom/sms-contract';
import { describe, expect, it } from 'vitest';
import { africasTalkingSender } from './africas-talking-sender.ts';
import {
  doubleApiKey,
  doubleUsername,
  refusedRecipient,
  startAfricasTalkingDouble,
} from './double.ts';
import { outcomeOf } from './outcome.ts';

async function open(): Promise<ProviderHarness> {
  const double = await startAfricasTalkingDouble();
  const sender = africasTalkingSender({
    baseUrl: double.baseUrl,
    username: doubleUsername,
    apiKey: doubleApiKey,
    timeoutMs: 1_000,
  });
  const delivered = () =>
    double.requests.map(({ form }) => ({
      to: form.get('to') ?? '',
      body: form.get('message') ?? '',
    }));
  return { sender, double, delivered, close: () => double.close() };
}

testSmsSender("Africa's Talking", open);
testProviderFaults("Africa's Talking", open);

describe("Africa's Talking's dialect", () => {
  it('posts a form with the key in its header, and the sender only when there is one', async () => {
    const double = await startAfricasTalkingDouble();
    const account = { baseUrl: double.baseUrl, username: doubleUsername, apiKey: doubleApiKey };
    const signal = new AbortController().signal;
    await africasTalkingSender(account).send(sampleMessage, signal);
    await africasTalkingSender({ ...account, from: 'ECOM' }).send(sampleMessage, signal);
    const [plain, named] = double.requests;
    await double.close();
    expect(plain?.headers).toMatchObject({
      apikey: doubleApiKey,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    expect([...(plain?.form.keys() ?? [])].sort()).toEqual(['message', 'to', 'username']);
    expect(named?.form.get('from')).toBe('ECOM');
  });

  it.each([401, 402, 403, 404, 405, 406, 407, 409, 502])('recipient code %i is refused', (code) => {
    const { status, body } = refusedRecipient(sampleMessage.to, code, 'SomeReason');
    expect(outcomeOf(status, body)).toEqual({
      outcome: 'refused',
      reason: `${code}_SomeReason`,
    });
  });

  it.each([500, 501])('recipient code %i leaves a doubt', (code) => {
    const { status, body } = refusedRecipient(sampleMessage.to, code, 'GatewayError');
    expect(outcomeOf(status, body).outcome).toBe('unknown');
  });

  it.each([100, 101, 102])('recipient code %i is accepted', (code) => {
    expect(outcomeOf(201, accepted(code, 'XOF 14.2000'))).toEqual({
      outcome: 'accepted',
      providerId: 'ATXid_1',
      costXof: 15,
    });
  });

  it('leaves a cost in another currency out instead of calling it francs', () => {
    expect(outcomeOf(201, accepted(101, 'KES 0.8000'))).toEqual({
      outcome: 'accepted',
      providerId: 'ATXid_1',
    });
  });

  it('reads an unregistered sender, told by a word and no recipient', () => {
    const body = { SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } };
    expect(outcomeOf(201, body)).toEqual({ outcome: 'refused', reason: 'InvalidSenderId' });
  });

  it('keeps free text of the provider out of the reason', () => {
    const note = `The number ${sampleMessage.to} is wrong`;
    const body = { SMSMessageData: { Message: note, Recipients: [] } };
    expect(outcomeOf(201, body)).toEqual({ outcome: 'refused', reason: 'no_recipient' });
  });

  it.each([408, 425, 429, 500, 503])('HTTP %i is worth another try', (status) => {
    expect(outcomeOf(status, undefined)).toEqual({ outcome: 'unknown', reason: `http_${status}` });
  });
});

function accepted(statusCode: number, cost: string): object {
  const recipient = { statusCode, status: 'Success', messageId: 'ATXid_1', cost };
  return { SMSMessageData: { Message: 'Sent to 1/1', Recipients: [recipient] } };
}
