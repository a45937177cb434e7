import { describe, expect, it } from 'vitest';
import { deviceLabel } from './device-label.ts';
import type { OtpPurpose } from './otp-code.ts';
import { codeSms, numberLeftSms } from './sms-templates.ts';

/** GSM 03.38, the basic table; characters of its extension count double and are not used. */
const gsm7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const longestDomain = 'client.ecom-togo.example';

const says: Readonly<Record<OtpPurpose, Readonly<Record<'fr' | 'en', RegExp>>>> = {
  sign_in: { fr: /ouvre votre compte/, en: /opens your account/ },
  reset_pin: { fr: /remplace votre code PIN/, en: /replaces your PIN/ },
  change_phone: { fr: /relie votre compte à ce numéro/, en: /moves your account to this number/ },
  leave_phone: { fr: /retire votre compte de ce numéro/, en: /takes your account off this/ },
  close_account: { fr: /ferme votre compte/, en: /closes your account/ },
};
const purposes = Object.keys(says) as OtpPurpose[];
const messages = purposes.flatMap((purpose) =>
  (['fr', 'en'] as const).map((language) => [purpose, language] as const),
);

describe.each(messages)('the message of a code to %s in %s', (purpose, language) => {
  const body = codeSms(purpose, language, '012345', longestDomain);

  it('is one SMS: every letter in GSM-7 and at most 160 of them', () => {
    expect([...body].filter((letter) => !gsm7.has(letter))).toEqual([]);
    expect(body.length).toBeLessThanOrEqual(160);
  });

  it('says what the code does and to give it to nobody', () => {
    expect(body).toMatch(language === 'fr' ? /ne le donnez à personne/i : /give it to nobody/i);
    expect(body).toMatch(says[purpose][language]);
  });

  it('ends with the line that lets the browser fill the code in', () => {
    expect(body.split('\n').at(-1)).toBe(`@${longestDomain} #012345`);
  });
});

describe.each(['fr', 'en'] as const)('the notice to a number that was left, in %s', (language) => {
  it('is one SMS and carries no code', () => {
    const body = numberLeftSms(language);
    expect([...body].filter((letter) => !gsm7.has(letter))).toEqual([]);
    expect(body.length).toBeLessThanOrEqual(160);
    expect(body).not.toMatch(/\d/);
  });
});

describe('a device label', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 13; SM-A136B) Chrome/140.0 Mobile Safari/537.36',
      'Chrome · Android',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1', 'Safari · iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
    ['curl/8', ''],
  ])('of %s is «%s»', (userAgent, label) => {
    expect(deviceLabel(userAgent)).toBe(label);
  });
});
