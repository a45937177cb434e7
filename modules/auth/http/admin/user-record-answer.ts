import { toWireId } from '@ecom/kernel';
import type { FoundUser } from '../../use-cases/admin/search-users.ts';
import type { UserView } from '../../use-cases/admin/view-user.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A person in the operator's list. */
export const foundUserAnswer = ({ id, createdAt, closesAt, ...rest }: FoundUser) => ({
  ...rest,
  id: toWireId('usr', id),
  createdAt: createdAt.toISOString(),
  closesAt: iso(closesAt),
});

/** A person as the operator sees her, whole. */
export const adminUserAnswer = ({ photoId, ...view }: UserView) => ({
  ...view,
  ...foundUserAnswer(view),
  roles: [...view.roles],
  registeredAt: iso(view.registeredAt),
  parkedAt: iso(view.parkedAt),
  closedAt: iso(view.closedAt),
  keptUntil: iso(view.keptUntil),
  photoUrl: photoId === null ? null : `/v1/photos/${toWireId('pho', photoId)}`,
  sessions: view.sessions.map((session) => ({
    ...session,
    id: toWireId('ses', session.id),
    createdAt: session.createdAt.toISOString(),
    usedAt: session.usedAt.toISOString(),
    endedAt: iso(session.endedAt),
  })),
  freezes: view.freezes.map((freeze) => ({
    ...freeze,
    frozenAt: freeze.frozenAt.toISOString(),
    frozenBy: toWireId('usr', freeze.frozenBy),
    liftedAt: iso(freeze.liftedAt),
    liftedBy: freeze.liftedBy && toWireId('usr', freeze.liftedBy),
  })),
  restrictions: view.restrictions.map((restriction) => ({
    ...restriction,
    createdAt: restriction.createdAt.toISOString(),
    endsAt: restriction.endsAt.toISOString(),
    liftedAt: iso(restriction.liftedAt),
  })),
  memberships: view.memberships.map((membership) => ({
    ...membership,
    grantedAt: membership.grantedAt.toISOString(),
    endedAt: iso(membership.endedAt),
  })),
  formerPhones: view.formerPhones.map(({ leftAt, ...phone }) => ({
    ...phone,
    leftAt: leftAt.toISOString(),
  })),
});
