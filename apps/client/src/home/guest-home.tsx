import { useMessages } from '@ecom/i18n';
import { ButtonLink, Notice } from '@ecom/ui';
import { MessageSquareText, PartyPopper, Phone, ShieldCheck } from 'lucide-react';
import { useLocation } from 'wouter';

const icons = [Phone, MessageSquareText, PartyPopper] as const;
const grounds = [
  'bg-palm-100 text-palm-800',
  'bg-sun-100 text-sun-800',
  'bg-clay-100 text-clay-700',
];

/** The white card over the header: one sentence, one button. */
export function GuestCard() {
  const { home } = useMessages();
  const [, go] = useLocation();
  return (
    <section className="relative mx-4 -mt-10 rounded-xl bg-card p-4 shadow-card">
      <p className="text-muted">{home.guestCard}</p>
      <div className="mt-3">
        <ButtonLink
          href="/connexion"
          wide
          onClick={(event) => {
            event.preventDefault();
            go('/connexion', { state: { ecom: true } });
          }}
        >
          {home.start}
        </ButtonLink>
      </div>
    </section>
  );
}

/** How signing up goes, before anybody is asked for anything. */
export function GuestHome() {
  const { home } = useMessages();
  return (
    <section className="mt-6 px-4">
      <h2 className="text-lg font-extrabold tracking-tight">{home.how}</h2>
      <ol className="mt-3 grid gap-2.5">
        {home.steps.map(({ title, body }, index) => {
          const Icon = icons[index] ?? Phone;
          return (
            <li
              key={title}
              className="flex items-center gap-3.5 rounded-xl bg-card p-3.5 shadow-card"
            >
              <span
                className={`grid size-12 shrink-0 place-items-center rounded-lg ${grounds[index]}`}
              >
                <Icon size={22} aria-hidden="true" />
              </span>
              <span className="min-w-0">
                <span className="block font-bold leading-tight">{title}</span>
                <span className="mt-0.5 block text-sm text-muted">{body}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <div className="mt-4">
        <Notice icon={<ShieldCheck size={20} aria-hidden="true" />}>{home.trust}</Notice>
      </div>
    </section>
  );
}
