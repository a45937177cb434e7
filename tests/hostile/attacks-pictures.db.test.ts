import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { call, startTestApi } from '../harness/api.ts';
import { newPerson, requestCode, signUp } from '../harness/person.ts';

it('codes do not wait behind heavy pictures', async () => {
  const api = await startTestApi();
  const raw = Buffer.alloc(640 * 620 * 3);
  for (let i = 0; i < raw.length; i += 1) raw[i] = (i * 2654435761) >>> 24;
  const big = await sharp(raw, { raw: { width: 640, height: 620, channels: 3 } })
    .resize(6400, 6200, { kernel: 'cubic' }).jpeg({ quality: 15 }).toBuffer();
  console.log('bytes', big.length);
  const person = await signUp(api);
  const { token } = person;
  await call(api, 'PUT', '/v1/me/identity', { token, body: { fullName: 'Abla Test', birthDate: '1990-01-01' } });
  await call(api, 'POST', '/v1/me/identity/review', { token, body: { documentKind: 'passport' } });
  const put = () => fetch(`${api.url}/v1/me/identity/review/documents/front`, {
    method: 'PUT', body: new Uint8Array(big),
    headers: { 'content-type': 'image/jpeg', authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
  });
  const statuses = [];
  for (let n = 0; n < 10; n += 1) statuses.push((await put()).status);
  console.log('uploads', statuses.join());
  const stranger = newPerson();
  const t1 = performance.now();
  await requestCode(api, stranger);
  while (((await api.parts.inbox?.messages(stranger.phone)) ?? []).length === 0 && performance.now() - t1 < 80_000) {
    await new Promise((r) => setTimeout(r, 100));
  }
  console.log('code after', Math.round(performance.now() - t1));
  const left = await api.db.query(`select topic, outcome, count(*)::int from app.outbox group by 1,2`);
  console.log(left);
  expect(performance.now() - t1).toBeLessThan(2_000);
  await api.stop();
}, 120_000);
