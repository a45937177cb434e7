import {
  type ProviderHarness,
  sampleMessage,
  testProviderFaults,
  testSmsSender,
} from '@ecom/sms-contract';
import { describe, expect, it } from 'vitest';
import { doubleAccountSid, doubleSecret, startTwilioDouble } from './double.ts';
import { outcomeOf } from './outcome.ts';
import { type TwilioFrom, twilioSender } from './twilio-sender.ts';

function accountAt(baseUrl: string, sender: TwilioFrom = { from: 'ECOM' }) {
  const secret = doubleSecret;
  return { baseUrl, accountSid: doubleAccountSid, secret, sender, timeoutMs: 1_000 };
}

async function open(): Promise<ProviderHarness> {
  const double = await startTwilioDouble();
  const delivered = () =>
    double.requests.map(({ form }) => ({ to: form.get('To') ?? '', body: form.get('Body') ?? '' }));
  const sender = twilioSender(accountAt(double.baseUrl));
  return { sender, double, delivered, close: () => double.close() };
}

testSmsSender('Twilio', open);
testProviderFaults('Twilio', open);

describe("Twilio's dialect", () => {
  it('signs in with the API key when there is one, else with the account', async () => {
    const double = await startTwilioDouble();
    const signal = new AbortController().signal;
    const account = accountAt(double.baseUrl);
    await twilioSender(account).send(sampleMessage, signal);
    await twilioSender({ ...account, apiKeySid: 'SK1' }).send(sampleMessage, signal);
    const users = double.requests.map(({ headers }) => {
      const credentials = headers.authorization?.replace('Basic ', '') ?? '';
      return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0];
    });
    await double.close();
    expect(users).toEqual([doubleAccountSid, 'SK1']);
  });

  it('names a messaging service instead of a sender', async () => {
    const double = await startTwilioDouble();
    const account = accountAt(double.baseUrl, { messagingServiceSid: 'MG1' });
    await twilioSender(account).send(sampleMessage, new AbortController().signal);
    const form = double.requests[0]?.form;
    await double.close();
    expect([form?.get('MessagingServiceSid'), form?.has('From')]).toEqual(['MG1', false]);
  });

  it('gives the code of a refusal, not its text, which quotes the number', () => {
    const body = { code: 21211, message: `${sampleMessage.to} is not valid`, status: 400 };
    expect(outcomeOf(400, body)).toEqual({ outcome: 'refused', reason: 'http_400_code_21211' });
  });

  it.each(['failed', 'undelivered', 'canceled'])('a message born %s is refused', (status) => {
    expect(outcomeOf(201, { sid: 'SM1', status, error_code: 30007 })).toEqual({
      outcome: 'refused',
      reason: `${status}_30007`,
    });
  });

  it.each(['accepted', 'queued', 'sending', 'sent', 'scheduled'])('%s is accepted', (status) => {
    expect(outcomeOf(201, { sid: 'SM1', status, error_code: null })).toEqual({
      outcome: 'accepted',
      providerId: 'SM1',
    });
  });

  it.each([408, 425, 429, 500, 503])('HTTP %i is worth another try', (status) => {
    expect(outcomeOf(status, undefined)).toEqual({ outcome: 'unknown', reason: `http_${status}` });
  });
});
