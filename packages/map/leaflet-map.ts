import './map.css';
import { control, DivIcon, LayerGroup, Map as LeafletMap, Marker } from 'leaflet';
import { chooseLabels } from './choose-labels.ts';
import type { MapLandmark, MapOptions, MapPoint, PlainMap } from './plain-map.ts';

const zoomMin = 9;
const zoomMax = 18;
/** A key's step: a hand's breadth would lose the place. */
const keyStepPx = 40;
/** Of the squares on the ground, as map.css draws them. */
const squarePx = 48;

const toLeaflet = ({ latitude, longitude }: MapPoint): [number, number] => [latitude, longitude];

/**
 * Leaflet without tiles: the ground is the page's paper, the landmarks are ours. Nothing is
 * animated but the movement itself, so that a cheap phone keeps up and no style is written inline.
 */
export function drawMap(element: HTMLElement, options: MapOptions): PlainMap {
  const map = new LeafletMap(element, {
    center: toLeaflet(options.centre),
    zoom: options.zoom,
    minZoom: zoomMin,
    maxZoom: zoomMax,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    keyboardPanDelta: keyStepPx,
  });
  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', options.label);
  control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  control.attribution({ prefix: false }).addAttribution(options.credit).addTo(map);
  const labels = new LayerGroup().addTo(map);
  let landmarks = options.landmarks;
  const redraw = () => drawLabels(map, labels, landmarks);
  const moveGround = () => drawGround(map, element);
  map.on('moveend zoomend resize', redraw);
  map.on('move zoom resize', moveGround);
  redraw();
  moveGround();
  if (options.pin) drawPin(options.pin).addTo(map);
  return {
    centre: () => {
      const { lat: latitude, lng: longitude } = map.getCenter();
      return { latitude, longitude };
    },
    moveTo: (point, zoom = map.getZoom()) => map.setView(toLeaflet(point), zoom),
    zoomBy: (levels) => map.setZoom(map.getZoom() + levels),
    showLandmarks: (next) => {
      landmarks = next;
      redraw();
    },
    close: () => {
      // A resize tells of itself 200 ms later, when there may be no map any more.
      map.off('moveend zoomend resize', redraw);
      map.off('move zoom resize', moveGround);
      map.remove();
    },
  };
}

/** The ground goes with the map: where no name is in sight, it alone shows that it moves. */
function drawGround(map: LeafletMap, element: HTMLElement): void {
  const { x, y } = map.latLngToContainerPoint([6, 1]);
  element.style.backgroundPosition = `${x % squarePx}px ${y % squarePx}px`;
}

function drawLabels(map: LeafletMap, group: LayerGroup, landmarks: readonly MapLandmark[]): void {
  const { x: width, y: height } = map.getSize();
  const candidates = landmarks.map((landmark) => {
    const { x, y } = map.latLngToContainerPoint(toLeaflet(landmark));
    return { ...landmark, x, y };
  });
  group.clearLayers();
  for (const landmark of chooseLabels(candidates, { width, height })) {
    group.addLayer(labelOf(landmark));
  }
}

/** Names are facts of the town and stay text; a screen reader has the search instead. */
function labelOf({ latitude, longitude, name, isArea }: Omit<MapLandmark, 'rank'>): Marker {
  const text = document.createElement('span');
  text.textContent = name;
  const className = isArea ? 'map-area' : 'map-point';
  const icon = new DivIcon({ html: text, className, iconSize: undefined });
  return still([latitude, longitude], icon);
}

const drawPin = (pin: MapPoint): Marker =>
  still(
    toLeaflet(pin),
    new DivIcon({ html: document.createElement('span'), className: 'map-pin' }),
  );

function still(at: [number, number], icon: DivIcon): Marker {
  const marker = new Marker(at, { icon, interactive: false, keyboard: false });
  marker.on('add', () => marker.getElement()?.setAttribute('aria-hidden', 'true'));
  return marker;
}
