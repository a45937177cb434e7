export type { Position } from './domain/position.ts';
export { type PlaceRouteDeps, placeRoutes } from './http.ts';
export { purgePlaces } from './jobs.ts';
export type { VoiceStorage } from './ports.ts';
export { erasePlaces } from './use-cases/erase-places.ts';
export { type ImportReport, importPlaces } from './use-cases/import-places.ts';
export { rememberCorrection } from './use-cases/remember-correction.ts';
export { deleteVoice, dropOrphanVoice } from './use-cases/tend-voices.ts';
