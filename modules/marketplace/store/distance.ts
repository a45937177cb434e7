/**
 * Whole metres between a store's columns `lat` and `lon` and a point: flat enough within a town,
 * where a degree is 111.2 km.
 * @param lat,lon parameters of the statement, in degrees
 */
export const distanceM = (lat: string, lon: string): string =>
  `(111200 * sqrt((lat - ${lat}::float8) ^ 2
     + ((lon - ${lon}::float8) * cos(radians(${lat}::float8))) ^ 2))::bigint`;
