import { type Position, roundPosition, togoBox } from './position.ts';

/** A row that an import brings, checked. */
export interface ImportedPlace extends Position {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}

export type FeatureRefused =
  | 'no_point'
  | 'outside_togo'
  | 'no_id'
  | 'no_name'
  | 'name_too_long'
  | 'kind_unknown';

/** What OpenStreetMap calls a thing, in our words. Bars and hairdressers are nobody's landmark. */
const kinds: Readonly<Record<string, string>> = {
  ...{ suburb: 'quartier', neighbourhood: 'quartier', quarter: 'quartier' },
  ...{ city: 'quartier', town: 'quartier', village: 'quartier' },
  marketplace: 'market',
  ...{ pharmacy: 'health', hospital: 'health', clinic: 'health', doctors: 'health' },
  ...{ school: 'school', college: 'school', university: 'school', library: 'school' },
  place_of_worship: 'worship',
  bus_station: 'station',
  ...{ police: 'office', post_office: 'office', townhall: 'office', embassy: 'office' },
  ...{ courthouse: 'office', public_building: 'office' },
  bank: 'bank',
  ...{ supermarket: 'shop', department_store: 'shop', mall: 'shop' },
  fuel: 'fuel',
  ...{ stadium: 'landmark', water_tower: 'landmark', monument: 'landmark' },
};

interface Loose {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/**
 * One GeoJSON feature as a row, or why not. Its key follows from its OpenStreetMap id, so that the
 * same file twice brings the same rows.
 */
export function readFeature(feature: unknown): ImportedPlace | FeatureRefused {
  const { id, properties, geometry } = (feature ?? {}) as Loose;
  const position = pointOf(geometry);
  if (!position) return 'no_point';
  const { latitude, longitude } = position;
  const { south, north, west, east } = togoBox;
  if (latitude < south || latitude > north || longitude < west || longitude > east) {
    return 'outside_togo';
  }
  const number = properties?.osm_id ?? id;
  if (!/^\d{1,15}$/.test(String(number))) return 'no_id';
  const name = String(properties?.name ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (name.length < 2 || !/\p{L}/u.test(name)) return 'no_name';
  if (name.length > 80) return 'name_too_long';
  const kind = kinds[String(properties?.kind ?? '')];
  if (kind === undefined) return 'kind_unknown';
  return { key: `osm-${number}`, name, kind, ...roundPosition(position) };
}

function pointOf(geometry: Loose['geometry']): Position | null {
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) return null;
  const [longitude, latitude] = geometry.coordinates as unknown[];
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null;
}
