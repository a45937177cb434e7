import { newId, ok, parseId } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import { placePolicy } from '../domain/saved-place.ts';
import type { PlaceRouteDeps } from '../http.ts';
import { deletePlace } from '../use-cases/delete-place.ts';
import { ownCommand } from '../use-cases/own-command.ts';
import { readSavedPlaces } from '../use-cases/read-saved-places.ts';
import { changePlace, savePlace } from '../use-cases/save-place.ts';
import { savedPlaceAnswer } from './place-answers.ts';
import { limitWho, refuse } from './route-parts.ts';
import { changeRoute, deleteRoute, listRoute, saveRoute } from './saved-place-routes.ts';

export const writeLimit = {
  name: 'places.write',
  max: placePolicy.writesPerHour,
  windowS: 3600,
};

/** A person's own places. */
export function savedPlaceHandlers(router: Router, deps: PlaceRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(listRoute, async (c) => {
    const places = await readSavedPlaces(database, requireActor(c));
    if (!places.ok) return refuse(c, places.error);
    return c.json({ items: places.value.map(savedPlaceAnswer) }, 200);
  });

  router.openapi(saveRoute, async (c) => {
    const person = requireActor(c);
    const wish = c.req.valid('json');
    await limitWho(database, person.userId, writeLimit);
    const request = commandRequest(c, 'places.save', wish);
    const result = await ownCommand(database, person, request, async (tx) => {
      const place = await savePlace(tx, { id: newId<'plc'>(), userId: person.userId }, wish);
      return place.ok ? ok(savedPlaceAnswer(place.value)) : place;
    });
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(changeRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const id = parseId('plc', c.req.valid('param').id);
    const wish = c.req.valid('json');
    await limitWho(database, userId, writeLimit);
    const request = commandRequest(c, 'places.change', { id, ...wish });
    const result = await ownCommand(database, person, request, async (tx) => {
      if (!id) return { ok: false, error: { code: 'places.not_found' } };
      const place = await changePlace(tx, { id, userId }, wish);
      return place.ok ? ok(savedPlaceAnswer(place.value)) : place;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(deleteRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const id = parseId('plc', c.req.valid('param').id);
    await limitWho(database, userId, writeLimit);
    const request = commandRequest(c, 'places.delete', { id });
    const result = await ownCommand(database, person, request, async (tx) =>
      id ? deletePlace(tx, { userId, id }) : { ok: false, error: { code: 'places.not_found' } },
    );
    onCommitted();
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
