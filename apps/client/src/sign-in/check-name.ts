import type { Messages } from '@ecom/i18n';

/** The API's rule for a name, said before it is sent; undefined when the name is good. */
export function checkName({ errors }: Messages, name: string): string | undefined {
  const text = name.trim();
  if (text === '') return errors.nameEmpty;
  if ([...text].length > 60) return errors.nameLong;
  return /[\p{Cc}\p{Cf}]/u.test(text) ? errors.nameInvalid : undefined;
}
