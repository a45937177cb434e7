import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { describe, expect, it } from 'vitest';
import document from '../../../../packages/api-client/openapi.json' with { type: 'json' };
import { placesEn } from '../../../../packages/i18n/places.en.ts';
import { placesFr } from '../../../../packages/i18n/places.fr.ts';
import { placeProblemText } from './place-problem.ts';

/** Every code that a route of one's own places may answer with, from the contract. */
const codes = Object.entries(document.paths)
  .filter(([path]) => path.startsWith('/v1/me/places'))
  .flatMap(([, item]) => Object.values(item))
  .flatMap(({ responses }) => Object.values(responses as object))
  .flatMap(({ description }: { description: string }) => description.split(', '))
  .filter((code) => /^(places|files)\./.test(code));

describe('a refusal about places in words', () => {
  it('knows the contract', () => {
    expect(new Set(codes).size).toBeGreaterThanOrEqual(9);
  });

  it.each([...new Set(codes)])('says what to do about %s, in both languages', (code) => {
    for (const texts of [placesFr, placesEn]) {
      const text = placeProblemText(texts, new ApiProblem(422, { code, max: 30 }));
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it('leaves the rest to the words of the whole app', () => {
    expect(placeProblemText(placesFr, new NetworkLost(new Error('x')))).toBeUndefined();
    const other = new ApiProblem(429, { code: 'http.rate_limited' });
    expect(placeProblemText(placesFr, other)).toBeUndefined();
  });
});
