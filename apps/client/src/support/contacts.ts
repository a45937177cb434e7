import { parsePhone } from '@ecom/kernel';

/**
 * How support is reached: from the configuration of the build, `VITE_SUPPORT_PHONE` and
 * `VITE_SUPPORT_WHATSAPP`, Togolese numbers as people write them. What is absent is not shown;
 * there is no number here, since an invented one would be somebody's.
 */
export interface Contacts {
  readonly phone: string | null;
  readonly whatsapp: string | null;
}

/** Null for what is absent or no number. */
const numberFrom = (text: string | undefined): string | null => {
  const parsed = parsePhone(text ?? '');
  return parsed.ok ? parsed.value : null;
};

export const contactsFrom = (settings: Readonly<Record<string, string | undefined>>): Contacts => ({
  phone: numberFrom(settings.VITE_SUPPORT_PHONE),
  whatsapp: numberFrom(settings.VITE_SUPPORT_WHATSAPP),
});
