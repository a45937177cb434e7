import { en } from '../../packages/i18n/en.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { inspect } from './support/inspect.ts';
import { test } from './support/test.ts';
import {
  prepare,
  tourAsGuest,
  tourOfHomeStates,
  tourOfProfile,
  tourOfSignUp,
} from './support/tours.ts';

// Axe takes its time on each of many screens; text that is still fading in has less contrast than it will have.
test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const french = [['French', fr]] as const;
const both = [...french, ['English', en]] as const;

const tours = [
  { of: 'a guest’s screens', member: false, tour: tourAsGuest, languages: french },
  { of: 'the sign-up', member: false, tour: tourOfSignUp, languages: both },
  {
    of: 'the member’s home in all its states',
    member: true,
    tour: tourOfHomeStates,
    languages: french,
  },
  { of: 'the profile', member: true, tour: tourOfProfile, languages: both },
] as const;

for (const { of, member, tour, languages } of tours) {
  for (const [name, texts] of languages) {
    test(`${of}, in ${name}: open to everybody, never wider than the phone`, async ({ page }) => {
      await prepare(page, texts, member);
      await tour({ page, texts, look: (screen) => inspect(page, screen) });
    });
  }
}
