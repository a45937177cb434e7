import { describe, expect, it } from 'vitest';
import { contactsFrom } from './contacts.ts';

describe('the contacts of support', () => {
  it('come from the configuration, in any spelling', () => {
    expect(
      contactsFrom({ VITE_SUPPORT_PHONE: '90 11 22 33', VITE_SUPPORT_WHATSAPP: '+22891112233' }),
    ).toEqual({ phone: '+22890112233', whatsapp: '+22891112233' });
  });

  it('are not there where nothing is configured, or nothing that can be called', () => {
    expect(contactsFrom({})).toEqual({ phone: null, whatsapp: null });
    expect(contactsFrom({ VITE_SUPPORT_PHONE: '', VITE_SUPPORT_WHATSAPP: 'bientôt' })).toEqual({
      phone: null,
      whatsapp: null,
    });
  });
});
