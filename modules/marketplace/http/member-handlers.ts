import { newId, ok, parseId } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import { storePolicy } from '../domain/store-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import {
  answerInvitation,
  type Invitation,
  invite,
  type NamedInvitation,
  readInvitations,
  withdrawInvitation,
} from '../use-cases/merchant/invitations.ts';
import { memberCommand, refuseLooking } from '../use-cases/merchant/member-command.ts';
import { changeMember, readMembers, removeMember } from '../use-cases/merchant/members.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import {
  acceptRoute,
  changeMemberRoute,
  declineRoute,
  invitationsRoute,
  inviteRoute,
  membersRoute,
  removeMemberRoute,
  withdrawInvitationRoute,
} from './member-routes.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { iso, wire } from './store-answers.ts';

const inviteLimit = { name: 'market.invite', max: storePolicy.invitationsPerHour, windowS: 3600 };

const sentAnswer = ({ id, phone, role, invitedAt, expiresAt }: Invitation) => ({
  id: wire('inv', id),
  phone,
  role,
  invitedAt: iso(invitedAt),
  expiresAt: iso(expiresAt),
});

const offerAnswer = (offer: NamedInvitation) => ({
  id: wire('inv', offer.id),
  store: { id: wire('sto', offer.storeId), name: offer.storeName, quartier: offer.storeQuartier },
  role: offer.role,
  invitedBy: offer.invitedByName,
  invitedAt: iso(offer.invitedAt),
  expiresAt: iso(offer.expiresAt),
});

/** Who acts for a store, and how one joins it. */
export function memberHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database } = deps;

  router.openapi(membersRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused || !member.storeId) return refuse(c, refused ?? { code: 'market.store_unknown' });
    const found = await readMembers(database, member.storeId, member.userId);
    const members = found.members.map(({ userId, joinedAt, ...rest }) => ({
      ...rest,
      userId: wire('usr', userId),
      isMe: userId === member.userId,
      joinedAt: iso(joinedAt),
    }));
    return c.json({ members, invitations: found.invitations.map(sentAnswer) }, 200);
  });

  router.openapi(inviteRoute, async (c) => {
    const { storeId: wireId } = c.req.valid('param');
    const member = memberOf(c, wireId);
    const wish = c.req.valid('json');
    await limitWrites(database, member.userId, inviteLimit);
    const request = commandRequest(c, 'market.invite_member', { storeId: wireId, ...wish });
    const offer = { ...wish, id: newId<'inv'>(), invitedBy: member.userId };
    const result = await memberCommand(database, member, 'own', request, async (tx, storeId) => {
      const sent = await invite(tx, storeId, offer);
      return sent.ok ? ok(sentAnswer(sent.value)) : sent;
    });
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(withdrawInvitationRoute, async (c) => {
    const { storeId: wireId, invitationId } = c.req.valid('param');
    const member = memberOf(c, wireId);
    await limitWrites(database, member.userId);
    const input = { storeId: wireId, invitationId };
    const request = commandRequest(c, 'market.withdraw_invitation', input);
    const result = await memberCommand(database, member, 'own', request, (tx, storeId) =>
      withdrawInvitation(tx, storeId, parseId('inv', invitationId)),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  changingHandlers(router, deps);
  offerHandlers(router, deps);
}

/** Other roles, and goodbyes. */
function changingHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(changeMemberRoute, async (c) => {
    const { storeId: wireId, userId: memberId } = c.req.valid('param');
    const member = memberOf(c, wireId);
    const { role } = c.req.valid('json');
    await limitWrites(database, member.userId);
    const input = { storeId: wireId, memberId, role };
    // Who hands the store over may not do so any more once it is done.
    const request = {
      ...commandRequest(c, 'market.change_member', input),
      endsAdmission: role === 'owner',
    };
    const wish = { byId: member.userId, userId: parseId('usr', memberId), role };
    const result = await memberCommand(database, member, 'own', request, (tx, storeId) =>
      changeMember(tx, storeId, wish),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(removeMemberRoute, async (c) => {
    const { storeId: wireId, userId: memberId } = c.req.valid('param');
    const member = memberOf(c, wireId);
    const userId = parseId('usr', memberId);
    await limitWrites(database, member.userId);
    const leaves = userId === member.userId;
    const request = {
      ...commandRequest(c, 'market.remove_member', { storeId: wireId, memberId }),
      endsAdmission: leaves,
    };
    const act = leaves ? 'carry_orders' : 'own';
    const result = await memberCommand(database, member, act, request, (tx, storeId) =>
      removeMember(tx, storeId, { byId: member.userId, userId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}

/** What a number is offered, and what its owner says to it. */
function offerHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(invitationsRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const offers = await readInvitations(database, person.userId);
    return c.json({ items: offers.map(offerAnswer) }, 200);
  });

  router.openapi(acceptRoute, async (c) => {
    const person = requireActor(c);
    const { id } = c.req.valid('param');
    await limitWrites(database, person.userId);
    const request = commandRequest(c, 'market.accept_invitation', { id });
    const answer = { id: parseId('inv', id), answer: 'accepted' } as const;
    const result = await personCommand(database, person, request, async (tx) => {
      const joined = await answerInvitation(tx, person.userId, answer);
      return joined.ok ? ok({ storeId: wire('sto', joined.value.storeId) }) : joined;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(declineRoute, async (c) => {
    const person = requireActor(c);
    const { id } = c.req.valid('param');
    await limitWrites(database, person.userId);
    const request = commandRequest(c, 'market.decline_invitation', { id });
    const answer = { id: parseId('inv', id), answer: 'declined' } as const;
    const result = await personCommand(database, person, request, (tx) =>
      answerInvitation(tx, person.userId, answer),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
