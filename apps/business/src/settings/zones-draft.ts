import type { StoreSettings } from '../data/store.ts';
import type { StoreZones } from './settings-data.ts';

/** A quartier and the price of a delivery there, as typed. */
export interface ZoneLine {
  readonly quartier: string;
  readonly fee: string;
}

export const feeMaxXof = 100_000;

/** Whole francs of what was typed, spaces between the digits allowed; null for anything else. */
export function francsIn(text: string, maxXof: number): number | null {
  const digits = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  if (!/^\d{1,9}$/.test(digits)) return null;
  return Number(digits) <= maxXof ? Number(digits) : null;
}

/** By quartier, so that two people’s changes are compared place by place. */
export type ZonesDraft = Readonly<Record<string, string>>;

export const linesOf = ({ zones }: StoreSettings): ZoneLine[] =>
  zones.map(({ quartier, feeXof }) => ({ quartier, fee: String(feeXof) }));

export const zonesDraftOf = (store: StoreSettings): ZonesDraft => draftOfLines(linesOf(store));

export const draftOfLines = (lines: readonly ZoneLine[]): ZonesDraft =>
  Object.fromEntries(
    lines.map(({ quartier, fee }) => [quartier.trim(), String(francsIn(fee, feeMaxXof) ?? fee)]),
  );

export const linesOfDraft = (draft: ZonesDraft): ZoneLine[] =>
  Object.entries(draft).map(([quartier, fee]) => ({ quartier, fee }));

export type ZoneFault = 'quartierMissing' | 'feeInvalid' | 'twice';

const folded = (quartier: string): string => quartier.trim().toLowerCase();

/** What is wrong with a line among all of them; null where nothing is. */
export function faultOfZone(line: ZoneLine, all: readonly ZoneLine[]): ZoneFault | null {
  if (line.quartier.trim().length < 2) return 'quartierMissing';
  const same = all.filter(({ quartier }) => folded(quartier) === folded(line.quartier));
  if (same.length > 1) return 'twice';
  return francsIn(line.fee, feeMaxXof) === null ? 'feeInvalid' : null;
}

/** The lines as they are sent; they are sound. */
export const zonesWish = (draft: ZonesDraft, version: number): StoreZones => ({
  version,
  zones: Object.entries(draft).map(([quartier, fee]) => ({
    quartier,
    feeXof: francsIn(fee, feeMaxXof) ?? 0,
  })),
});
