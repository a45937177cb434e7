import { isFixture } from '../places.ts';
import type { Rule } from '../rule.ts';
import { findingsOf } from '../syntax.ts';

interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
}

// Written in parts, so that this list is not found by itself.
const forbidden: readonly Forbidden[] = [
  { what: 'a private key', pattern: new RegExp(`-----BEGIN [A-Z ]*PRIVATE ${'KEY'}-----`, 'g') },
  { what: 'a signed token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { what: 'a private JWK', pattern: /"d"\s*:\s*"[\w-]{40,}"/g },
  { what: 'a cloud key', pattern: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { what: 'a live payment key', pattern: /\bsk_live_\w{10,}/g },
  {
    what: "a machine's path",
    pattern: new RegExp(`(?<![\\w.])${['', 'work', ''].join('/')}[a-z]`, 'g'),
  },
  { what: "a machine's path", pattern: /(?<![\w.])\/(home|Users)\/[a-z][\w-]*\//g },
  {
    what: "a package host's address",
    pattern: /https?:\/\/[^\s"'/]*\b(registry|verdaccio|artifactory|nexus)\b/gi,
  },
];

/** What must never be committed: secrets, and the places of one machine. */
export const secretsAndPlaces: Rule = {
  name: 'secrets-and-places',
  floor: 200,
  looksAt: (path) => !isFixture(path),
  check: ({ text }) =>
    forbidden.flatMap(({ what, pattern }) =>
      findingsOf(text, pattern, () => `${what} has no place in the repository`),
    ),
};
