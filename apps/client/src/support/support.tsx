import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { ButtonLink, Notice } from '@ecom/ui';
import { ListChecks, MessageCircle, Phone, ShieldX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Screen } from '../app/screen.tsx';
import { useSession } from '../session/session.ts';
import { contactsFrom } from './contacts.ts';
import { Reference } from './reference.tsx';

/** How to get help, for guests too: some of them cannot get in. */
export default function Support() {
  const { support } = useMessages();
  const session = useSession();
  return (
    <Screen title={support.title} back="/profil">
      <p className="mt-1.5 text-muted">{support.body}</p>
      <div className="mt-5 grid gap-4">
        <Contact />
        <Card
          icon={<ListChecks size={20} aria-hidden="true" />}
          title={support.readyTitle}
          points={support.ready}
        />
        {session.phase === 'member' && <Reference id={session.user.id} />}
        <Card
          icon={<ShieldX size={20} aria-hidden="true" />}
          title={support.neverTitle}
          points={support.never}
        />
      </div>
    </Screen>
  );
}

function Contact() {
  const { support } = useMessages();
  const { phone, whatsapp } = contactsFrom(import.meta.env);
  if (!phone && !whatsapp) return <Notice>{support.noContact}</Notice>;
  return (
    <section aria-label={support.callTitle} className="grid gap-3">
      {phone && (
        <ButtonLink href={`tel:${phone}`} wide>
          <Phone size={20} aria-hidden="true" />
          {support.call} {formatPhone(phone)}
        </ButtonLink>
      )}
      {whatsapp && (
        <ButtonLink href={`https://wa.me/${whatsapp.slice(1)}`} look="quiet" wide>
          <MessageCircle size={20} aria-hidden="true" />
          {support.whatsapp}
        </ButtonLink>
      )}
    </section>
  );
}

interface CardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly points: readonly string[];
}

function Card({ icon, title, points }: CardProps) {
  return (
    <section className="rounded-xl bg-card p-4 shadow-card">
      <h2 className="flex items-center gap-3 font-bold">
        <span className="text-palm-800">{icon}</span>
        {title}
      </h2>
      <ul className="mt-2 grid list-disc gap-1.5 pl-8 text-sm marker:text-palm-700">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
