import { randomUUID } from 'node:crypto';
import { togolesePhone } from '../../../packages/testkit/togolese-phone.ts';
import { type LambdaAnswer, loadFunction } from '../../netlify/lambda.ts';

/**
 * One cold instance: `node cold-call.ts <folder>` loads a packaged function and asks it for a code,
 * which begins, writes and commits a transaction. Prints how long each part took, in ms.
 */
const startedMs = performance.now();
const invoke = await loadFunction(process.argv[2] ?? '');
const loadedMs = performance.now();

async function ask(): Promise<LambdaAnswer & { readonly ms: number }> {
  const body = { phone: togolesePhone(), deviceId: randomUUID(), locale: 'fr' };
  const beganMs = performance.now();
  const { promise, resolve } = Promise.withResolvers<LambdaAnswer & { readonly ms: number }>();
  const request = {
    method: 'POST',
    url: 'https://ecom.example/api/v1/auth/otp/request',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'x-nf-client-connection-ip': '203.0.113.1',
    },
    body: Buffer.from(JSON.stringify(body)),
  };
  await invoke(request, (answer) => resolve({ ...answer, ms: performance.now() - beganMs }));
  return promise;
}

const first = await ask();
process.stdout.write('answered\n');
if (first.status !== 202) throw new Error(`the function answered ${first.status}: ${first.body}`);
const later = [];
for (let n = 0; n < 20; n += 1) later.push((await ask()).ms);
const parts = { nodeMs: startedMs, loadMs: loadedMs - startedMs, firstMs: first.ms, later };
process.stdout.write(`${JSON.stringify(parts)}\n`);
process.exit();
