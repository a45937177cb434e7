/** Of the texts in this very build: consent is given to what was shown, and the API checks it. */
export const legalVersions = { terms: '2026-11', privacy: '2026-11' } as const;
