import { formatPhone, parsePhone } from '@ecom/kernel';
import type { StoreSettings } from '../data/store.ts';
import type { StoreChange } from './settings-data.ts';
import { francsIn } from './zones-draft.ts';

/** What a store is called and where it is, with the rules of its orders, as typed. */
export type IdentityDraft = {
  readonly name: string;
  readonly description: string;
  readonly phone: string;
  readonly category: string;
  readonly quartier: string;
  readonly landmark: string;
  readonly preparation: string;
  readonly orderMin: string;
};

export const identityDraftOf = (store: StoreSettings): IdentityDraft => ({
  name: store.name,
  description: store.description,
  phone: formatPhone(store.phone),
  category: store.category ?? '',
  quartier: store.quartier,
  landmark: store.landmark,
  preparation: String(store.preparationMinutes),
  orderMin: String(store.orderMinXof),
});

const minutesMax = 2_880;
const orderMinMaxXof = 1_000_000;

/** The name of the text that says what is wrong, by field. */
export type IdentityFaults = {
  readonly [Field in keyof IdentityDraft]?:
    | 'nameShort'
    | 'phoneInvalid'
    | 'quartierShort'
    | 'categoryMissing'
    | 'minutesInvalid'
    | 'francsInvalid'
    | null;
};

/** What is wrong with what was typed; a kept store may have no main aisle yet. */
export function identityFaults(draft: IdentityDraft): IdentityFaults {
  return {
    name: draft.name.trim().length < 2 ? ('nameShort' as const) : null,
    phone: parsePhone(draft.phone).ok ? null : ('phoneInvalid' as const),
    quartier: draft.quartier.trim().length < 2 ? ('quartierShort' as const) : null,
    preparation:
      francsIn(draft.preparation, minutesMax) === null ? ('minutesInvalid' as const) : null,
    orderMin: francsIn(draft.orderMin, orderMinMaxXof) === null ? ('francsInvalid' as const) : null,
  };
}

/** The form as it is sent; it has no faults. */
export const identityWish = (draft: IdentityDraft, version: number): StoreChange => ({
  version,
  name: draft.name.trim(),
  description: draft.description.trim(),
  phone: draft.phone,
  ...(draft.category !== '' && { category: draft.category }),
  quartier: draft.quartier.trim(),
  landmark: draft.landmark.trim(),
  preparationMinutes: francsIn(draft.preparation, minutesMax) ?? 0,
  orderMinXof: francsIn(draft.orderMin, orderMinMaxXof) ?? 0,
});
