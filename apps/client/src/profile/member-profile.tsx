import { type Messages, useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { formatPhone } from '@ecom/kernel';
import { Notice } from '@ecom/ui';
import {
  IdCard,
  KeyRound,
  MapPin,
  Phone,
  ShoppingBag,
  Smartphone,
  Snowflake,
  UserRound,
} from 'lucide-react';
import { Link } from 'wouter';
import type { User } from '../session/session.ts';
import { ClosingState } from './closing/closing-state.tsx';
import { PhotoCard } from './photo/photo-card.tsx';
import { Badge, cardLook, Row } from './row.tsx';
import { SecurityNotices } from './security-notices.tsx';
import { type Security, useSecurity } from './use-security.ts';

/** Who somebody is here, and what protects the account. */
export function MemberProfile({ user }: { readonly user: User }) {
  const { profile } = useMessages();
  const places = usePlacesMessages();
  const security = useSecurity(user.id).data;
  return (
    <>
      <States user={user} />
      {security && <SecurityNotices security={security} />}
      <PhotoCard user={user} />
      <div className={cardLook}>
        <Row
          icon={<UserRound size={20} aria-hidden="true" />}
          label={profile.name}
          value={user.name ?? ''}
          href="/profil/nom"
        />
        <Row
          icon={<Phone size={20} aria-hidden="true" />}
          label={profile.phone}
          value={formatPhone(user.phone)}
          href="/profil/numero"
        />
        <Row
          icon={<MapPin size={20} aria-hidden="true" />}
          label={places.row}
          href="/profil/lieux"
        />
        <Row
          icon={<ShoppingBag size={20} aria-hidden="true" />}
          label={profile.orders}
          href="/commandes"
        />
      </div>
      <SecurityCard security={security} />
    </>
  );
}

/** What the account cannot do at present. */
function States({ user }: { readonly user: User }) {
  const { profile } = useMessages();
  return (
    <div className="mb-4 grid gap-3 empty:hidden">
      {user.frozen && (
        <Notice tone="danger" icon={<Snowflake size={20} aria-hidden="true" />}>
          {profile.frozen}{' '}
          <Link href="/assistance" state={{ ecom: true }} className="underline underline-offset-4">
            {profile.frozenHelp}
          </Link>
        </Notice>
      )}
      <ClosingState user={user} />
    </div>
  );
}

function SecurityCard({ security }: { readonly security: Security | undefined }) {
  const messages = useMessages();
  const { profile, devices, pin, identity } = messages;
  return (
    <section className="mt-6">
      <h2 className="mb-3 text-lg font-extrabold tracking-tight">{profile.security}</h2>
      <div className={cardLook}>
        <Row
          icon={<KeyRound size={20} aria-hidden="true" />}
          label={pin.title}
          badge={security && <PinBadge state={security.pin} messages={messages} />}
          href="/profil/pin"
        />
        <Row
          icon={<Smartphone size={20} aria-hidden="true" />}
          label={devices.title}
          href="/profil/appareils"
        />
        <Row
          icon={<IdCard size={20} aria-hidden="true" />}
          label={identity.title}
          badge={security && <LevelBadge level={security.identityLevel} />}
          href="/profil/identite"
        />
      </div>
    </section>
  );
}

function LevelBadge({ level }: { readonly level: number }) {
  const { identity } = useMessages();
  return <Badge tone={level === 2 ? 'good' : 'open'}>{identity.level(level)}</Badge>;
}

function PinBadge({ state, messages }: { state: Security['pin']; messages: Messages }) {
  const { pin } = messages;
  if (state === 'set') return <Badge tone="good">{pin.set}</Badge>;
  return state === 'none' ? (
    <Badge tone="open">{pin.none}</Badge>
  ) : (
    <Badge tone="bad">{pin.locked}</Badge>
  );
}
