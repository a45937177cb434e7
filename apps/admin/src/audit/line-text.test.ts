import { describe, expect, it } from 'vitest';
import { adminFr } from '../../../../packages/i18n/admin.fr.ts';
import { actionText, detailText, partyText, personId } from './line-text.ts';

const uuid = '0190b6a5-0000-7000-8000-000000000001';

describe('a line of the trail', () => {
  it.each([
    [`user:${uuid}`, 'Afi', 'Afi'],
    [`user:${uuid}`, null, 'Sans nom'],
    ['operator:command-line', null, 'Ligne de commande'],
    [`device:${uuid}`, null, 'Un appareil'],
    ['system', null, 'Le système'],
    ['session', null, 'Sans compte'],
    ['job:tidy', null, 'job:tidy'],
  ])('names who %s is, called %s', (party, name, text) => {
    expect(partyText(adminFr, party, name)).toBe(text);
  });

  it('knows people by the id of the wire, and nobody else', () => {
    expect(personId(`user:${uuid}`)).toBe(`usr_${uuid}`);
    expect(personId(`device:${uuid}`)).toBeNull();
    expect(personId(null)).toBeNull();
  });

  it('says what was done, and never nothing', () => {
    expect(actionText(adminFr, 'auth.admin_freeze')).toBe('A gelé le compte');
    expect(actionText(adminFr, 'shop.not_yet_known')).toBe('shop.not_yet_known');
  });

  it('says why: a reason of the list in words, a written one as it was', () => {
    expect(detailText(adminFr, { reason: 'expired' })).toBe('Raison : Pièce périmée');
    expect(detailText(adminFr, { reason: 'Signalé volé' })).toBe('Raison : Signalé volé');
    expect(detailText(adminFr, { by: 'phone_end' })).toBe('Cherché par : fin de numéro');
    expect(detailText(adminFr, null)).toBe('');
  });
});
