/** WGS 84, degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A box around Togo, as the tables have it: what lies outside is a slip of the finger. */
export const togoBox = { south: 6, north: 11.2, west: -0.2, east: 1.9 };

const metresPerDegree = 111_195;

/** Metres between two positions of one country, on a plane: right to within 0.1 % in Togo. */
export function metresBetween(a: Position, b: Position): number {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const north = (a.latitude - b.latitude) * metresPerDegree;
  const east = (a.longitude - b.longitude) * metresPerDegree * Math.cos(middle);
  return Math.hypot(north, east);
}

export const isInTogo = ({ latitude, longitude }: Position): boolean =>
  latitude >= togoBox.south &&
  latitude <= togoBox.north &&
  longitude >= togoBox.west &&
  longitude <= togoBox.east;

/** Six decimals, eleven centimetres: no phone knows better where it is. */
export const roundPosition = ({ latitude, longitude }: Position): Position => ({
  latitude: Math.round(latitude * 1e6) / 1e6,
  longitude: Math.round(longitude * 1e6) / 1e6,
});
