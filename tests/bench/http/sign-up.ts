import { randomInt, randomUUID } from 'node:crypto';

/** A registered person over plain HTTP; returns an access token. */
export async function signUpOver(apiUrl: string): Promise<string> {
  const phone = `+22890${String(randomInt(1_000_000)).padStart(6, '0')}`;
  const deviceId = randomUUID();
  await post(`${apiUrl}/v1/auth/otp/request`, { phone, deviceId, locale: 'fr' });
  const code = await readCode(apiUrl, phone);
  const session = await post(`${apiUrl}/v1/auth/otp/verify`, { phone, deviceId, code });
  const token = String(session.accessToken);
  const consent = { termsVersion: '2026-11', privacyVersion: '2026-11' };
  const registration = { name: 'Mesure', language: 'fr', ...consent };
  await post(`${apiUrl}/v1/me/registration`, registration, token);
  return token;
}

async function post(url: string, body: object, token?: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

async function readCode(apiUrl: string, phone: string): Promise<string> {
  const url = `${apiUrl}/dev/inbox.json?to=${encodeURIComponent(phone)}`;
  for (const deadlineMs = Date.now() + 5_000; Date.now() < deadlineMs; ) {
    const { messages } = (await (await fetch(url)).json()) as { messages: { body: string }[] };
    const code = /\d{6}/.exec(messages[0]?.body ?? '')?.[0];
    if (code) return code;
  }
  throw new Error('no code within five seconds');
}
