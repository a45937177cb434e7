import {
  type AccessTokens,
  type AuthSettings,
  authRoutes,
  type ClosingGuard,
  type FileStorage,
  type PinHasher,
} from '@ecom/auth';
import { marketRoutes, offerStores, type PreviewDrawer } from '@ecom/marketplace';
import { type MobileMoney, paymentRoutes } from '@ecom/payments';
import { placeRoutes } from '@ecom/places';
import { promotionRoutes } from '@ecom/promotions';
import {
  type AccessLine,
  type ApiEnv,
  createRouter,
  type Database,
  DatabaseBusy,
  eventRoutes,
  HttpRefusal,
  type Log,
  type Metrics,
  problemResponse,
  type Router,
  type TrustedProxies,
} from '@ecom/server-kit';
import type { SmsInbox } from '@ecom/sms-inbox';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type About, aboutRoutes } from './about-route.ts';
import { docsRoutes } from './docs-page.ts';
import { allowOrigins, strictHeaders } from './headers.ts';
import { inboxRoutes } from './inbox-page.ts';
import { limitBody } from './limit-body.ts';
import { applyPageCsp, identifyActor, identifyRequest, recordRequest } from './middleware.ts';
import { opsRoutes } from './ops-routes.ts';

export interface AppDeps {
  readonly database: Database;
  readonly tokens: AccessTokens;
  readonly log: Log;
  readonly logAccess: (line: AccessLine) => void;
  readonly metrics: Metrics;
  readonly proxies: TrustedProxies;
  readonly siteOrigins: readonly string[];
  readonly authSettings: AuthSettings;
  readonly pins: PinHasher;
  readonly closing: ClosingGuard;
  readonly files: FileStorage;
  /** Null in a shell that cannot draw. */
  readonly previews: PreviewDrawer | null;
  /** Of mobile money, in the order of preference. */
  readonly providers: readonly MobileMoney[];
  readonly about: About;
  /** Null in production: the route does not exist there. */
  readonly inbox: SmsInbox | null;
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
  /** True from the first stop signal on: `/readyz` then asks the proxy to look elsewhere. */
  readonly isStopping: () => boolean;
}

const bodyMaxBytes = 64 * 1024;
/** Images and voices; each route refuses earlier what is too large for it. */
const uploadMaxBytes = 4.5 * 1024 * 1024;
const pictureMaxBytes = 8.5 * 1024 * 1024;
/** Pictures of products, and spreadsheets of whole catalogues. */
const picturePath =
  /^\/v1\/(market|business\/stores\/[^/]+)\/((products|returns|reviews)\/[^/]+\/pictures|imports)$/;
const uploadPath =
  /^\/v1\/(me\/(photo|identity\/review\/documents\/[a-z]+|places\/[^/]+\/voice)|business\/stores\/[^/]+\/documents\/[a-z_]+)$/;

/** The whole HTTP face, without a server: node, a function and tests call its `fetch`. */
export function createApp(deps: AppDeps): Router {
  const app = createRouter();
  app.use(identifyRequest(deps), recordRequest(deps), applyPageCsp);
  app.use(strictHeaders);
  app.use('/v1/*', allowOrigins(deps.siteOrigins));
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '/v1/*', limitBodies());
  app.use('/v1/*', identifyActor(deps.tokens));
  app.route('/', authRoutes({ ...deps, settings: deps.authSettings }));
  app.route('/', paymentRoutes(deps));
  app.route('/', placeRoutes(deps));
  app.route('/', marketRoutes({ ...deps, linkSecret: deps.authSettings.sessionSecret }));
  app.route('/', promotionRoutes({ database: deps.database, stores: offerStores }));
  app.route('/', eventRoutes(deps.database));
  app.route('/', opsRoutes(deps));
  app.route('/', aboutRoutes(deps.about));
  if (deps.inbox) app.route('/', inboxRoutes(deps.inbox));
  app.route('/', docsRoutes(app));
  answerFaults(app, deps.log);
  return app;
}

function limitBodies(): MiddlewareHandler<ApiEnv> {
  const ofJson = limitBody(bodyMaxBytes);
  const ofUpload = limitBody(uploadMaxBytes);
  const ofPicture = limitBody(pictureMaxBytes);
  return (c, next) => {
    if (picturePath.test(c.req.path)) return ofPicture(c, next);
    return uploadPath.test(c.req.path) ? ofUpload(c, next) : ofJson(c, next);
  };
}

function answerFaults(app: Router, log: Log): void {
  app.notFound((c) => problemResponse(c, { code: 'http.not_found' }));
  app.onError((error, c) => {
    if (error instanceof HttpRefusal) return problemResponse(c, error.refusal, {}, error.fields);
    if (error instanceof HTTPException && error.status < 500) {
      const fields = [{ path: 'json', message: error.message }];
      return problemResponse(c, { code: 'http.invalid_request' }, {}, fields);
    }
    if (isHangUp(error)) return problemResponse(c, { code: 'http.invalid_request' });
    if (error instanceof DatabaseBusy) return problemResponse(c, { code: 'http.unavailable' });
    log.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return problemResponse(c, { code: 'http.internal' });
  });
}

/** Node's word for a caller who left in the middle of a body: no fault, and nobody reads the answer. */
const isHangUp = (error: Error): boolean =>
  error.message === 'aborted' && (error as { code?: unknown }).code === 'ECONNRESET';
