/** The texts in force, by the month they were published. The client shows them at these paths. */
export const legalDocuments = {
  terms: { version: '2026-11' },
  privacy: { version: '2026-11' },
} as const;
