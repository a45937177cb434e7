import { OpenLocationCode } from 'open-location-code';
import { expect, it } from 'vitest';
import { metresBetween } from '../domain/position.ts';
import { plusCodeOf } from './place-answers.ts';

it('a Plus Code leads back to within fourteen metres', () => {
  for (const pin of [
    { latitude: 6.1304, longitude: 1.2158 },
    { latitude: 6, longitude: -0.2 },
    { latitude: 11.2, longitude: 1.9 },
  ]) {
    const code = plusCodeOf(pin);
    expect(code).toMatch(/^[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2}$/);
    const area = new OpenLocationCode().decode(code);
    const found = { latitude: area.latitudeCenter, longitude: area.longitudeCenter };
    expect(metresBetween(pin, found)).toBeLessThan(14);
  }
});
