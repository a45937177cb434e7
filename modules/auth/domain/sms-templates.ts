import type { OtpPurpose } from './otp-code.ts';

/** Languages a message exists in. */
export type Language = 'fr' | 'en';

type Texts = Readonly<Record<Language, (code: string) => string>>;

const codeTexts: Readonly<Record<OtpPurpose, Texts>> = {
  sign_in: {
    fr: (code) => `Ecom : votre code est ${code}. Il ouvre votre compte : ne le donnez à personne.`,
    en: (code) => `Ecom: your sign-in code is ${code}. It opens your account: give it to nobody.`,
  },
  reset_pin: {
    fr: (code) => `Ecom : ${code} remplace votre code PIN. Ne le donnez à personne, jamais.`,
    en: (code) => `Ecom: ${code} replaces your PIN. Give it to nobody, ever.`,
  },
  change_phone: {
    fr: (code) => `Ecom : ${code} relie votre compte à ce numéro. Ne le donnez à personne.`,
    en: (code) => `Ecom: ${code} moves your account to this number. Give it to nobody.`,
  },
  leave_phone: {
    fr: (code) => `Ecom : ${code} retire votre compte de ce numéro. Ne le donnez à personne.`,
    en: (code) => `Ecom: ${code} takes your account off this number. Give it to nobody.`,
  },
  close_account: {
    fr: (code) => `Ecom : ${code} ferme votre compte. Ne le donnez à personne.`,
    en: (code) => `Ecom: ${code} closes your account. Give it to nobody.`,
  },
};

/**
 * The message that carries a code. It says what the code does and to give it to nobody; the last
 * line lets the browser fill the code in for this site alone (WebOTP). GSM-7 only: one letter
 * outside it would cut the message to 70 characters, so French goes without ê, ô, ç and the like.
 */
export const codeSms = (
  purpose: OtpPurpose,
  language: Language,
  code: string,
  domain: string,
): string => `${codeTexts[purpose][language](code)}\n\n@${domain} #${code}`;

/** To the number that an account has left, so that a theft is seen. Carries no code. */
export const numberLeftSms = (language: Language): string =>
  language === 'en'
    ? 'Ecom: your account moved to another number. Was it not you? Call our support at once.'
    : "Ecom : votre compte a changé de numéro. Ce n'est pas vous ? Appelez vite notre assistance.";
