/** WGS 84, degrees. */
export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Something that people know, drawn with its name where there is room for it. */
export interface MapLandmark extends MapPoint {
  readonly key: string;
  readonly name: string;
  /** 1 is drawn first, 3 last. */
  readonly rank: number;
  /** A part of the town, written across it; anything else is a point with its name beside it. */
  readonly isArea: boolean;
}

export interface MapOptions {
  readonly centre: MapPoint;
  /** As in slippy maps: 12 shows a town, 18 a yard. */
  readonly zoom: number;
  readonly landmarks: readonly MapLandmark[];
  /** What a screen reader calls the map. */
  readonly label: string;
  /** Whose facts are drawn; always on show. */
  readonly credit: string;
  /** A pin that stays where it is while the map moves. */
  readonly pin?: MapPoint;
}

/** A map in an element of the page. Nothing in it says which library draws it. */
export interface PlainMap {
  centre(): MapPoint;
  moveTo(point: MapPoint, zoom?: number): void;
  zoomBy(levels: number): void;
  showLandmarks(landmarks: readonly MapLandmark[]): void;
  /** Takes the map out of its element. */
  close(): void;
}
