import { createRouter, type Database, type Router } from '@ecom/server-kit';
import { savedPlaceHandlers } from './http/saved-place-handlers.ts';
import { searchHandlers } from './http/search-handlers.ts';
import { shareHandlers } from './http/share-handlers.ts';
import { voiceHandlers } from './http/voice-handlers.ts';
import type { VoiceStorage } from './ports.ts';

export interface PlaceRouteDeps {
  readonly database: Database;
  /** Voice notes; sealed by whoever composes it. */
  readonly files: VoiceStorage;
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
}

/** What a town knows by name, a person's own places, and links to them. */
export function placeRoutes(deps: PlaceRouteDeps): Router {
  const router = createRouter();
  searchHandlers(router, deps);
  savedPlaceHandlers(router, deps);
  voiceHandlers(router, deps);
  shareHandlers(router, deps);
  return router;
}
