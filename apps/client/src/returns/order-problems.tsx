import { useLanguage } from '@ecom/i18n';
import { useReturnsMessages } from '@ecom/i18n/returns';
import { MessageSquareWarning } from 'lucide-react';
import { cardLook, Row } from '../profile/row.tsx';
import { useOrderReturns } from './return-data.ts';
import { ReturnBadge } from './return-look.tsx';

interface Props {
  readonly userId: string;
  readonly orderId: string;
}

/** What she reported of an order, and the way to report something. */
export default function OrderProblems({ userId, orderId }: Props) {
  const { part, reasons } = useReturnsMessages();
  const day = useDay();
  const found = useOrderReturns(userId, orderId).data;
  if (!found || (!found.mayOpen && found.items.length === 0)) return null;
  const path = `/commandes/${orderId}/probleme`;
  const icon = <MessageSquareWarning size={20} aria-hidden="true" />;
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-extrabold tracking-tight">{part.title}</h2>
      <div className={cardLook}>
        {found.items.map(({ id, reason, state, lines }) => (
          <Row
            key={id}
            icon={icon}
            label={reasons[reason]}
            hint={lines.map(({ title }) => title).join(', ')}
            badge={<ReturnBadge state={state} />}
            href={`${path}/${id}`}
          />
        ))}
        {found.mayOpen && (
          <Row
            icon={icon}
            label={part.open}
            {...(found.until !== null && { hint: part.openHint(day(found.until)) })}
            href={path}
          />
        )}
      </div>
    </section>
  );
}

/** «30 novembre», in the phone's zone. */
function useDay(): (iso: string) => string {
  const locale = useLanguage() === 'en' ? 'en-GB' : 'fr-TG';
  return (iso) => new Date(iso).toLocaleDateString(locale, { day: 'numeric', month: 'long' });
}
