/** An offer as its maker's form sends it: a tenth off, without end, used once a person. */
export const offerWish = (code: string | null) => ({
  ...{ title: 'Rentrée des classes', code, value: { kind: 'percent', percentBp: 1_000 } },
  ...{ minItemsXof: 0, capXof: null, categories: [] as string[], productIds: [] as string[] },
  ...{ usesMax: null, perPersonMax: 1, budgetXof: null, active: true },
  ...{ startsAt: null, endsAt: null as string | null },
});

/** The same in the platform's name. */
export function platformWish(code: string | null) {
  const { productIds: _, ...wish } = offerWish(code);
  return { ...wish, storeId: null as string | null, platformBp: 10_000 };
}

/** What can still be changed of it, as it stands. */
export const offerChange = (version: number) => ({
  ...{ version, title: 'Rentrée', startsAt: '2026-01-01T00:00:00Z', endsAt: null },
  ...{ active: true, usesMax: null, perPersonMax: 2, budgetXof: null },
});
