import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerPicture, isPicture } from './market/picture-cache.ts';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

// The shell, and below the pictures of goods. Nothing else of the API's is ever kept here: money
// and orders must be true.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /\/[^/]+\.[a-z]+$/],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPicture(url),
  ({ request, event }) => answerPicture(request, (work) => event.waitUntil(work)),
);

// The person decides when the new version takes over; the page asks for it then.
self.addEventListener('message', ({ data }) => {
  if (data === 'skip-waiting') void self.skipWaiting();
});
