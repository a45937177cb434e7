import type { MapOptions, PlainMap } from './plain-map.ts';

export type { MapLandmark, MapOptions, MapPoint, PlainMap } from './plain-map.ts';

/**
 * Draws a map into `element`, which has a size. The library that draws comes with the first call:
 * a screen without a map does not pay for it.
 * @throws where the library cannot be fetched, such as off line at the first visit
 */
export async function openMap(element: HTMLElement, options: MapOptions): Promise<PlainMap> {
  const { drawMap } = await import('./leaflet-map.ts');
  return drawMap(element, options);
}
