import type { PlacesMessages } from '@ecom/i18n/places';
import { BriefcaseBusiness, House, MapPin } from 'lucide-react';
import type { PlaceWish } from './use-places.ts';

interface Named {
  readonly kind: PlaceWish['kind'];
  readonly label?: string | null | undefined;
}

/** «Maison», «Travail», or the person's own word. */
export const nameOf = (texts: PlacesMessages, { kind, label }: Named): string =>
  kind === 'other' ? (label ?? texts.kind.other) : texts.kind[kind];

export function KindIcon({ kind }: { readonly kind: PlaceWish['kind'] }) {
  const Icon = { home: House, work: BriefcaseBusiness, other: MapPin }[kind];
  return <Icon size={20} aria-hidden="true" />;
}

/** «350 m», «2,4 km»: as far as somebody needs to know. */
export function distanceText(metres: number, language: string): string {
  if (metres < 1000) return `${Math.max(10, Math.round(metres / 10) * 10)}\u00a0m`;
  const km = (metres / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  return `${km}\u00a0km`;
}

/** «23 décembre». */
export const dayText = (iso: string, language: string): string =>
  new Date(iso).toLocaleDateString(language, { day: 'numeric', month: 'long' });
