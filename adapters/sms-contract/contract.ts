import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SmsOutcome, SmsSender } from '../../modules/auth/ports.ts';
import type { ProviderDouble, ProviderFault } from './double-server.ts';

/** An adapter ready to be tried, with a way to see what the other side received. */
export interface SmsHarness {
  readonly sender: SmsSender;
  delivered(): readonly { readonly to: string; readonly body: string }[];
  close(): Promise<void>;
}

/** An adapter of an outside provider, joined to a double of it. Its timeout must be short. */
export interface ProviderHarness extends SmsHarness {
  readonly double: ProviderDouble;
}

/** A text like the real one: an accent of GSM-7, a blank line, `@` and `#`. */
export const sampleMessage = {
  to: '+22890112233',
  body: 'Ecom : votre code est 123456. Ne le donnez à personne.\n\n@localhost #123456',
  reference: 'sms_0199f0aa-0000-7000-8000-000000000001',
} as const;

const live = () => new AbortController().signal;

/** What every implementation of the port keeps. */
export function testSmsSender(name: string, open: () => Promise<SmsHarness>): void {
  describe(`${name} keeps the contract of the SMS port`, () => {
    const harness = opened(open);

    it('has a name that can stand in a metric', () => {
      expect(harness().sender.name).toMatch(/^[a-z][a-z0-9-]{1,30}$/);
    });

    it('delivers the number and the text unchanged, and says under which id', async () => {
      const outcome = await harness().sender.send(sampleMessage, live());
      expect(outcome).toMatchObject({ outcome: 'accepted', providerId: expect.any(String) });
      expect(harness().delivered()).toEqual([{ to: sampleMessage.to, body: sampleMessage.body }]);
    });

    it('gives two messages two ids', async () => {
      const first = await harness().sender.send(sampleMessage, live());
      const other = { ...sampleMessage, reference: `${sampleMessage.reference.slice(0, -1)}2` };
      const second = await harness().sender.send(other, live());
      expect(idOf(first)).not.toBe(idOf(second));
    });

    it('sends nothing once its caller has given up, and does not call that a refusal', async () => {
      const outcome = await harness().sender.send(sampleMessage, AbortSignal.abort());
      expect(outcome).toEqual({ outcome: 'unknown', reason: 'aborted' });
      expect(harness().delivered()).toEqual([]);
    });

    it('counts a cost in whole francs when it knows one', async () => {
      const outcome = await harness().sender.send(sampleMessage, live());
      const cost = outcome.outcome === 'accepted' ? (outcome.costXof ?? 0) : -1;
      expect(Number.isSafeInteger(cost) && cost >= 0).toBe(true);
    });
  });
}

/** Definite answers of the provider: nothing was sent, trying again changes nothing. */
const refusals: readonly ProviderFault[] = [
  'bad_credentials',
  'invalid_number',
  'insufficient_balance',
  'redirect',
];

/** Nobody can tell: the message may be on its way. */
const doubts: readonly ProviderFault[] = [
  'never_answers',
  'server_error',
  'malformed',
  'cut_connection',
  'slow_body',
  'huge_body',
];

/** What an adapter of an outside provider owes besides, against a double of that provider. */
export function testProviderFaults(name: string, open: () => Promise<ProviderHarness>): void {
  describe(`${name} tells a refusal from a doubt`, () => {
    const harness = opened(open);

    it.each(refusals)('%s is refused', async (fault) => {
      harness().double.behave(fault);
      const outcome = await harness().sender.send(sampleMessage, live());
      expect(outcome.outcome).toBe('refused');
      expectNoContent(outcome);
    });

    it.each(doubts)('%s is unknown, never refused', async (fault) => {
      harness().double.behave(fault);
      const outcome = await harness().sender.send(sampleMessage, live());
      expect(outcome.outcome).toBe('unknown');
      expectNoContent(outcome);
    });

    it('a provider that is down is unknown', async () => {
      await harness().double.close();
      const outcome = await harness().sender.send(sampleMessage, live());
      expect(outcome).toMatchObject({ outcome: 'unknown', reason: 'network_econnrefused' });
    });

    it('a caller who gives up while waiting gets unknown at once', async () => {
      harness().double.behave('never_answers');
      const giveUp = new AbortController();
      const sending = harness().sender.send(sampleMessage, giveUp.signal);
      giveUp.abort();
      expect(await sending).toEqual({ outcome: 'unknown', reason: 'aborted' });
    });

    it('never tries twice by itself: the provider would send two messages', async () => {
      harness().double.behave('server_error');
      await harness().sender.send(sampleMessage, live());
      expect(harness().double.requests).toHaveLength(1);
    });

    it('does not follow a redirect with its credentials', async () => {
      harness().double.behave('redirect');
      await harness().sender.send(sampleMessage, live());
      expect(harness().double.requests).toHaveLength(1);
    });
  });
}

function opened<Harness extends SmsHarness>(open: () => Promise<Harness>): () => Harness {
  let harness: Harness | undefined;
  beforeEach(async () => {
    harness = await open();
  });
  afterEach(() => harness?.close());
  return () => {
    if (harness === undefined) throw new Error('the harness opens before each test');
    return harness;
  };
}

/** Reasons are logged: neither the number nor the code may stand in them. */
function expectNoContent(outcome: SmsOutcome): void {
  expect(JSON.stringify(outcome)).not.toMatch(/90112233|123456/);
}

function idOf(outcome: SmsOutcome): string {
  return outcome.outcome === 'accepted' ? outcome.providerId : `not accepted: ${outcome.outcome}`;
}
