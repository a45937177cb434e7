import { describe } from 'vitest';
import type { Subject } from './harness.ts';
import { testLostCalls } from './lost-calls.ts';
import { testOutcomes } from './outcomes.ts';
import { testRepeats } from './repeats.ts';
import { testWebhooks } from './webhooks.ts';

export type { Subject } from './harness.ts';
export { type SimulatorProcess, startSimulatorProcess } from './simulator-process.ts';
export { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** Everything that an adapter of the mobile money port keeps, against the simulator. */
export function testMobileMoney(subject: Subject): void {
  describe(`${subject.provider} keeps the contract of the mobile money port`, () => {
    testOutcomes(subject);
    testLostCalls(subject);
    testRepeats(subject);
    testWebhooks(subject);
  });
}
