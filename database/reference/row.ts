/** `rank` 1 is drawn and offered first, 3 last. */
export type QuartierRow = readonly [
  key: string,
  name: string,
  latitude: number,
  longitude: number,
  rank: 1 | 2 | 3,
  aliases?: readonly string[],
];

export type LandmarkKind =
  | 'market'
  | 'health'
  | 'school'
  | 'worship'
  | 'station'
  | 'office'
  | 'bank'
  | 'shop'
  | 'fuel'
  | 'landmark';

export type LandmarkRow = readonly [
  kind: LandmarkKind,
  key: string,
  name: string,
  latitude: number,
  longitude: number,
  rank: 1 | 2 | 3,
  /** Of `quartiersOfLome`; null outside of them. */
  quartier: string | null,
  aliases?: readonly string[],
];
