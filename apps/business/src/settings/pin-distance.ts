import type { MapPoint } from '@ecom/map';

/** Of a degree of latitude, and at the equator of longitude. */
const degreeM = 111_320;

/** How far two pins of one town are apart, in whole metres; the earth is flat between them. */
export function pinDistanceM(one: MapPoint, other: MapPoint): number {
  const east = Math.cos((one.latitude * Math.PI) / 180) * (other.longitude - one.longitude);
  return Math.round(degreeM * Math.hypot(other.latitude - one.latitude, east));
}
