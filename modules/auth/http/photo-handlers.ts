import { newId, parseId } from '@ecom/kernel';
import { commandKeyHeader, problems, type Router, requireActor } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { photoKey } from '../domain/file-keys.ts';
import type { AuthRouteDeps } from '../http.ts';
import { replacePhoto } from '../use-cases/change-photo.ts';
import { keepUpload } from '../use-cases/keep-upload.ts';
import { readPhoto } from '../use-cases/read-photo.ts';
import { ownCommand, refuse, standingOf } from './own-command.ts';
import {
  answer,
  conflict,
  invalid,
  limited,
  mayAct,
  ownProblems,
  signedIn,
} from './route-parts.ts';
import { userSchema } from './schemas.ts';
import { fileRefusals, imageBody, limitUploads, readUpload } from './upload.ts';
import { userAnswer } from './user-answer.ts';

const putRoute = createRoute({
  method: 'put',
  path: '/v1/me/photo',
  tags: ['profile'],
  summary: 'Show another portrait',
  description: 'JPEG, PNG or WebP, 2 MB at most; everything but the picture is cut out of it.',
  security: signedIn,
  request: { headers: commandKeyHeader, body: imageBody },
  responses: {
    200: answer('Changed', userSchema),
    ...ownProblems(
      invalid,
      mayAct,
      conflict,
      [413, 'http.body_too_large', 'files.too_large'],
      fileRefusals,
      limited,
    ),
  },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/v1/me/photo',
  tags: ['profile'],
  summary: 'Show no portrait',
  security: signedIn,
  request: { headers: commandKeyHeader },
  responses: {
    200: answer('Gone', userSchema),
    ...ownProblems(invalid, mayAct, conflict),
  },
});

const showRoute = createRoute({
  method: 'get',
  path: '/v1/photos/{id}',
  tags: ['profile'],
  summary: 'A portrait',
  description: 'Its id cannot be guessed and dies with the portrait.',
  request: { params: z.object({ id: z.string().openapi({ example: 'pho_0190b6a5-…' }) }) },
  responses: {
    200: {
      description: 'The image',
      content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems([404, 'auth.not_found']),
  },
});

const limits = { bytesMax: 2 * 1024 * 1024, pixelsMax: 12_000_000, sideMinPx: 64 };

/** A person's portrait. */
export function photoHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(putRoute, async (c) => {
    const standing = await standingOf(c, deps);
    if (!standing.ok) return refuse(c, standing.error);
    await limitUploads(deps, requireActor(c).userId);
    const { bytes, digest } = await readUpload(c);
    const id = newId<'pho'>();
    const kept = await keepUpload(deps, { key: photoKey(id), bytes, limits });
    if (!kept.ok) return refuse(c, kept.error);
    const command = { name: 'auth.change_photo', input: digest };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      replacePhoto(tx, { userId, photo: { id, image: kept.value } }),
    );
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(deleteRoute, async (c) => {
    const command = { name: 'auth.remove_photo', input: null };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      replacePhoto(tx, { userId, photo: null }),
    );
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(showRoute, async (c) => {
    const id = parseId('pho', c.req.valid('param').id);
    const photo = id && (await readPhoto(deps, id));
    if (!photo) return refuse(c, { code: 'auth.not_found' });
    c.header('content-type', photo.type);
    c.header('cache-control', 'private, max-age=86400');
    return c.body(new Uint8Array(photo.bytes)) as never;
  });
}
