import { type Messages, useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { KeyRound, Phone, Smartphone, UserRound } from 'lucide-react';
import type { User } from '../session/session.ts';
import { Badge, cardLook, Row } from './row.tsx';
import { SecurityNotices } from './security-notices.tsx';
import { type Security, useSecurity } from './use-security.ts';

/** Who somebody is here, and what protects the account. */
export function MemberProfile({ user }: { readonly user: User }) {
  const { profile } = useMessages();
  const security = useSecurity(user.id).data;
  return (
    <>
      {security && <SecurityNotices security={security} />}
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
        />
      </div>
      <SecurityCard security={security} />
    </>
  );
}

function SecurityCard({ security }: { readonly security: Security | undefined }) {
  const messages = useMessages();
  const { profile, devices, pin } = messages;
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
      </div>
    </section>
  );
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
