import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type SimulatorProcess,
  startSimulatorProcess,
  startWebhookReceiver,
} from '@ecom/mobile-money-contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBook } from './book.ts';
import { noFaults } from './faults.ts';
import { openJournal } from './journal.ts';
import { simulatorKeys } from './keys.ts';
import { endings } from './outcomes.ts';

let simulator: SimulatorProcess;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
  await simulator.heal();
}, 60_000);
afterAll(() => simulator.close());

const pay = (identifier: string, amount: unknown = 500) =>
  fetch(`${simulator.url}/api/v1/pay`, {
    method: 'POST',
    body: JSON.stringify({
      auth_token: simulatorKeys.paygate.authToken,
      phone_number: '90112233',
      amount,
      description: 'Recharge',
      identifier,
      network: 'TMONEY',
    }),
  }).then((response) => response.json());

describe('the simulator’s knobs', () => {
  const put = (place: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${simulator.url}/control/${place}`, { method: 'PUT', body, headers });

  it.each(['{"speed":1}', '{"dropEvery":-1}', '{"dropEvery":0.5}', '{"signature":"x"}', '[', '1'])(
    'refuse what they are not: %s',
    async (body) => {
      expect((await put('faults', body)).status).toBe(400);
    },
  );

  it('are turned by the page’s form too, where a box that is not ticked is off', async () => {
    await simulator.turn({ wrongAmount: true, delayMs: 5 });
    const form = new URLSearchParams({ ...asText(noFaults), reorderWebhooks: 'on' });
    form.delete('wrongAmount');
    const answer = await fetch(`${simulator.url}/control/faults`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    const { faults } = (await (await fetch(`${simulator.url}/control`)).json()) as {
      faults: unknown;
    };
    expect(faults).toEqual({ ...noFaults, reorderWebhooks: true });
    await simulator.heal();
  });

  it('are not turned by somebody else’s page', async () => {
    const origin = { origin: 'https://example.com' };
    await expect(put('faults', '{"delayMs":9}', origin)).rejects.toThrow();
    const own = { origin: simulator.url };
    expect((await put('faults', '{"delayMs":0}', own)).status).toBe(200);
  });

  it('stand on a page in French, with what each number does', async () => {
    await pay('<b>"nobody"');
    const page = await (await fetch(simulator.url)).text();
    expect(page).toContain('<html lang="fr">');
    for (const { meaning } of endings) expect(page).toContain(meaning);
    for (const knob of Object.keys(noFaults)) expect(page).toContain(`name="${knob}"`);
    expect(page).not.toContain('<b>');
  });
});

const asText = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => typeof value !== 'boolean')
      .map(([name, value]) => [name, String(value)]),
  );

describe('the simulator', () => {
  it.each([0, -1, 1.5, '500', null, 1e21])('refuses the amount %j', async (amount) => {
    expect(await pay(`amount-${amount}`, amount)).toEqual({ status: 4 });
  });

  it('ends an operation by hand, once', async () => {
    await simulator.turn({ settleMs: 600_000 });
    await pay('by-hand');
    const end = (state: string) =>
      fetch(`${simulator.url}/control/end`, {
        method: 'POST',
        body: JSON.stringify({ reference: 'by-hand', state }),
      });
    expect((await end('sent')).status).toBe(400);
    await end('declined');
    await end('approved');
    await end('approved');
    await simulator.heal();
    expect(await simulator.moved('collect', 'by-hand')).toMatchObject({ times: 1, amountXof: 500 });
  });

  it('sends a webhook again until the merchant takes it, and then no more', async () => {
    const receiver = await startWebhookReceiver((n) => (n < 3 ? 500 : 200));
    await simulator.sendWebhooksTo('paygate', receiver.url);
    await pay('again');
    const owed = async () => {
      const answer = await fetch(`${simulator.url}/control`);
      return ((await answer.json()) as { owed: number }).owed;
    };
    await vi.waitFor(() => expect(receiver.received).toHaveLength(3), 10_000);
    await vi.waitFor(async () => expect(await owed()).toBe(0), 10_000);
    await simulator.sendWebhooksTo('paygate', null);
    await receiver.close();
  });

  it('still owes a webhook after it was killed', async () => {
    const deaf = await startWebhookReceiver(() => 500);
    await simulator.sendWebhooksTo('paygate', deaf.url);
    await pay('owed');
    await vi.waitFor(() => expect(deaf.received.length).toBeGreaterThan(0), 10_000);
    await simulator.kill();
    await deaf.close();
    const before = deaf.received.length;
    const receiver = await startWebhookReceiver();
    await simulator.killAndStart();
    await simulator.sendWebhooksTo('paygate', receiver.url);
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), 10_000);
    expect(deaf.received.length).toBe(before);
    expect(Buffer.from(receiver.received[0]?.body ?? []).toString()).toContain('"owed"');
    await receiver.close();
  }, 30_000);
});

describe('the simulator’s journal', () => {
  it('loses nothing but the half line of a write that was cut', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-journal-'));
    const file = path.join(folder, 'journal.jsonl');
    const first = openJournal(file);
    first.append([{ type: 'faults', faults: { ...noFaults, delayMs: 7 } }]);
    first.close();
    fs.appendFileSync(file, '[{"type":"faults","faults":{"delayMs":9');
    const second = openJournal(file);
    expect(openBook(second).faults.delayMs).toBe(7);
    second.append([{ type: 'receiver', provider: 'fedapay', url: 'http://127.0.0.1:1/' }]);
    second.close();
    const third = openBook(openJournal(file));
    expect(third.faults.delayMs).toBe(7);
    expect(third.receiverOf('fedapay')).toBe('http://127.0.0.1:1/');
    fs.rmSync(folder, { recursive: true });
  });
});
