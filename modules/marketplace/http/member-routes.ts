import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  invitationSchema,
  inviteSchema,
  memberSchema,
  roleSchema,
  sentInvitationSchema,
} from './member-schemas.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  mayWrite,
  registered,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';

const members = '/v1/business/stores/{storeId}/members';
const headers = commandKeyHeader;
const memberParam = storeParam.extend({
  userId: z.string().max(60).openapi({ example: 'usr_0190b6a5-…' }),
});
const memberUnknown = [404, 'market.store_unknown', 'market.member_unknown'] as const;
const owning = [409, 'market.owner_stays', 'http.idempotency_conflict'] as const;

export const membersRoute = createRoute({
  method: 'get',
  path: members,
  tags,
  summary: 'Who acts for the store, and whom its owner invited',
  security,
  request: { params: storeParam },
  responses: {
    200: answer(
      'Found; invitations are for the owner only',
      z.object({ members: z.array(memberSchema), invitations: z.array(sentInvitationSchema) }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const inviteRoute = createRoute({
  method: 'post',
  path: `${members}/invitations`,
  tags,
  summary: 'Offer a number a role in the store',
  description: 'For two weeks. Whether the number has an account is not told.',
  security,
  request: { headers, params: storeParam, body: jsonBody(inviteSchema) },
  responses: {
    201: answer('Sent', sentInvitationSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      storeUnknown,
      [
        409,
        'market.already_member',
        'market.already_invited',
        'market.too_many_members',
        'http.idempotency_conflict',
      ],
      [422, 'market.phone_invalid'],
      limited,
    ),
  },
});

export const withdrawInvitationRoute = createRoute({
  method: 'delete',
  path: `${members}/invitations/{invitationId}`,
  tags,
  summary: 'Take an offer back',
  security,
  request: { headers, params: storeParam.extend({ invitationId: z.string().max(60) }) },
  responses: {
    204: { description: 'Taken back, or over already' },
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [404, 'market.store_unknown', 'market.invitation_unknown'],
      keyConflict,
      limited,
    ),
  },
});

export const changeMemberRoute = createRoute({
  method: 'patch',
  path: `${members}/{userId}`,
  tags,
  summary: 'Give a member another role, or the store',
  description: 'Who hands the store over becomes a manager of it.',
  security,
  request: { headers, params: memberParam, body: jsonBody(roleSchema) },
  responses: {
    204: { description: 'Changed' },
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      memberUnknown,
      [...owning, 'market.too_many_stores'],
      limited,
    ),
  },
});

export const removeMemberRoute = createRoute({
  method: 'delete',
  path: `${members}/{userId}`,
  tags,
  summary: 'Send a member away, or leave',
  description: 'The owner cannot leave before she has handed the store over.',
  security,
  request: { headers, params: memberParam },
  responses: {
    204: { description: 'Gone' },
    ...problems(badCommand, liveSession, mayActForStore, memberUnknown, owning, limited),
  },
});

const invitations = '/v1/business/invitations';
const idParam = z.strictObject({
  id: z.string().max(60).openapi({ example: 'inv_0190b6a5-…' }),
});
const offerProblems = [
  badCommand,
  liveSession,
  mayWrite,
  [404, 'market.invitation_unknown'],
  limited,
] as const;

export const invitationsRoute = createRoute({
  method: 'get',
  path: invitations,
  tags,
  summary: 'What my number is offered',
  security,
  responses: {
    200: answer('Found', z.object({ items: z.array(invitationSchema) })),
    ...problems(liveSession, registered),
  },
});

export const acceptRoute = createRoute({
  method: 'post',
  path: `${invitations}/{id}/accept`,
  tags,
  summary: 'Join the store',
  security,
  request: { headers, params: idParam },
  responses: {
    200: answer('Joined', z.object({ storeId: z.string() })),
    ...problems(...offerProblems, [
      409,
      'market.invitation_over',
      'market.already_member',
      'market.too_many_members',
      'http.idempotency_conflict',
    ]),
  },
});

export const declineRoute = createRoute({
  method: 'post',
  path: `${invitations}/{id}/decline`,
  tags,
  summary: 'Say no',
  security,
  request: { headers, params: idParam },
  responses: {
    204: { description: 'Said' },
    ...problems(...offerProblems, [409, 'market.invitation_over', 'http.idempotency_conflict']),
  },
});
