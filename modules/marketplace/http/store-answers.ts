import { brandId, type Prefix, toWireId } from '@ecom/kernel';
import type { OwnStore, StoreSettings } from '../use-cases/merchant/read-stores.ts';

export const wire = (prefix: Prefix, id: string): string => toWireId(prefix, brandId(id));
export const iso = (at: Date): string => at.toISOString();
export const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A store in the switcher. */
export const ownStoreAnswer = ({ pausedUntil, ...store }: OwnStore) => ({
  ...store,
  id: wire('sto', store.id),
  pausedUntil: isoOrNull(pausedUntil),
});

type Kept = Omit<StoreSettings, 'role' | 'hasProduct' | 'slots'>;

/** What members and reviewers see of a store alike. */
export const keptStoreAnswer = ({ papers, ...store }: Kept) => ({
  slug: store.slug,
  name: store.name,
  state: store.state,
  openNow: store.openNow,
  isDemo: store.isDemo,
  description: store.description,
  phone: store.phone,
  category: store.category,
  quartier: store.quartier,
  landmark: store.landmark,
  lat: store.lat,
  lon: store.lon,
  preparationMinutes: store.preparationMinutes,
  orderMinXof: store.orderMinXof,
  weekly: [...store.weekly],
  exceptions: [...store.exceptions],
  zones: [...store.zones],
  documents: papers.map(({ storeId: _, uploadedAt, ...paper }) => ({
    ...paper,
    id: wire('doc', paper.id),
    uploadedAt: iso(uploadedAt),
  })),
  checklist: store.checklist,
  pausedUntil: isoOrNull(store.pausedUntil),
  submittedAt: isoOrNull(store.submittedAt),
  decidedAt: isoOrNull(store.decidedAt),
  refusalReason: store.refusalReason,
  refusalNote: store.refusalNote,
});

/** A store as its members keep it. */
export const settingsAnswer = (store: StoreSettings) => ({
  ...keptStoreAnswer(store),
  id: wire('sto', store.id),
  role: store.role,
  version: store.version,
  slots: store.slots,
});
