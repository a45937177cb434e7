import { expect } from '@playwright/test';
import { togolesePhone } from '../../../packages/testkit/togolese-phone.ts';
import { apiUrl } from './places.ts';

/** A number as it is typed (`90112233`) and as the API knows it (`+22890112233`). */
export interface Phone {
  readonly typed: string;
  readonly full: string;
}

export function freshPhone(): Phone {
  const full = togolesePhone();
  return { full, typed: full.slice('+228'.length) };
}

/** The messages sent to a phone, newest first. */
export async function messagesTo(phone: Phone, api = apiUrl()): Promise<readonly string[]> {
  const answer = await fetch(`${api}/dev/inbox.json?to=${encodeURIComponent(phone.full)}`);
  const { messages } = (await answer.json()) as { messages: { body: string }[] };
  return messages.map(({ body }) => body);
}

/** The newest code, once `count` messages are there: they leave with the commit, not before. */
export async function readCode(phone: Phone, count = 1, api = apiUrl()): Promise<string> {
  await expect.poll(async () => (await messagesTo(phone, api)).length).toBe(count);
  const [newest = ''] = await messagesTo(phone, api);
  const code = /\b\d{6}\b/.exec(newest)?.[0];
  if (code === undefined) throw new Error('the newest message holds no code');
  return code;
}

/** `n` codes that are not the one that was sent. */
export const wrongCodes = (code: string, n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0'));
