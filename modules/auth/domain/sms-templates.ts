/** Languages a message exists in. */
export type Language = 'fr' | 'en';

/**
 * The sign-in message. It says what the code does and to give it to nobody; the last line lets
 * the browser fill the code in for this site alone (WebOTP). GSM-7 only: one letter outside it
 * would cut the message to 70 characters, so French goes without ê, ô, ç and the like.
 */
export function signInSms(language: Language, code: string, domain: string): string {
  const bound = `@${domain} #${code}`;
  if (language === 'en') {
    const text = `Ecom: your sign-in code is ${code}. It opens your account: give it to nobody.`;
    return `${text}\n\n${bound}`;
  }
  const text = `Ecom : votre code est ${code}. Il ouvre votre compte : ne le donnez à personne.`;
  return `${text}\n\n${bound}`;
}
