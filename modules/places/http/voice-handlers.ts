import { createHash } from 'node:crypto';
import { ok, parseId } from '@ecom/kernel';
import {
  commandKeyHeader,
  commandRequest,
  problems,
  type Router,
  requireActor,
} from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { voicePolicy } from '../domain/voice.ts';
import type { PlaceRouteDeps } from '../http.ts';
import { keepVoice, replaceVoice } from '../use-cases/keep-voice.ts';
import { ownCommand, refuseWriting } from '../use-cases/own-command.ts';
import { readVoice } from '../use-cases/read-voice.ts';
import { savedPlaceAnswer } from './place-answers.ts';
import {
  answer,
  conflict,
  idParam,
  invalid,
  limited,
  limitWho,
  liveSession,
  mayWrite,
  notFound,
  refuse,
  registered,
  security,
  tags,
} from './route-parts.ts';
import { writeLimit } from './saved-place-handlers.ts';
import { savedPlaceSchema } from './schemas.ts';

const path = '/v1/me/places/{id}/voice';
const binary = z.string().openapi({ format: 'binary' });
const audio = {
  'audio/webm': { schema: binary },
  'audio/ogg': { schema: binary },
  'audio/mp4': { schema: binary },
};

const putRoute = createRoute({
  method: 'put',
  path,
  tags,
  summary: 'Say in my own voice how to find it',
  description: 'WebM, Ogg or MP4, 300 KB at most: what it is, is read from its bytes.',
  security,
  request: {
    params: idParam,
    headers: commandKeyHeader,
    body: { required: true as const, content: audio },
  },
  responses: {
    200: answer('Kept', savedPlaceSchema),
    ...problems(
      invalid,
      liveSession,
      mayWrite,
      notFound,
      conflict,
      [413, 'http.body_too_large', 'files.too_large'],
      [422, 'files.empty', 'files.not_audio'],
      limited,
    ),
  },
});

const getRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'Hear it',
  security,
  request: { params: idParam },
  responses: {
    200: { description: 'The recording', content: { 'audio/*': { schema: binary } } },
    ...problems([400, 'http.invalid_request'], liveSession, registered, notFound),
  },
});

const deleteRoute = createRoute({
  method: 'delete',
  path,
  tags,
  summary: 'Take the voice away',
  security,
  request: { params: idParam, headers: commandKeyHeader },
  responses: {
    200: answer('Gone', savedPlaceSchema),
    ...problems(invalid, liveSession, mayWrite, notFound, conflict, limited),
  },
});

const uploadLimit = { name: 'places.voice', max: voicePolicy.uploadsPerHour, windowS: 3600 };

/** The voice note of a place. */
export function voiceHandlers(router: Router, deps: PlaceRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(putRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const id = parseId('plc', c.req.valid('param').id);
    const refused = await refuseWriting(database, person);
    if (refused) return refuse(c, { code: refused });
    if (!id) return refuse(c, { code: 'places.not_found' });
    await limitWho(database, userId, uploadLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const voice = await keepVoice(deps, bytes);
    if (!voice.ok) return refuse(c, voice.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const request = commandRequest(c, 'places.keep_voice', { id, digest });
    const result = await ownCommand(database, person, request, async (tx) => {
      const place = await replaceVoice(tx, { userId, id, voice: voice.value });
      return place.ok ? ok(savedPlaceAnswer(place.value)) : place;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(getRoute, async (c) => {
    const id = parseId('plc', c.req.valid('param').id);
    const voice = await readVoice(deps, requireActor(c), id);
    if (!voice.ok) return refuse(c, voice.error);
    c.header('content-type', voice.value.type);
    return c.body(new Uint8Array(voice.value.bytes)) as never;
  });

  router.openapi(deleteRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const id = parseId('plc', c.req.valid('param').id);
    await limitWho(database, userId, writeLimit);
    const request = commandRequest(c, 'places.remove_voice', { id });
    const result = await ownCommand(database, person, request, async (tx) => {
      if (!id) return { ok: false, error: { code: 'places.not_found' } };
      const place = await replaceVoice(tx, { userId, id, voice: null });
      return place.ok ? ok(savedPlaceAnswer(place.value)) : place;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}
