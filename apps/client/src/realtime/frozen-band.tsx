import { useMessages } from '@ecom/i18n';
import { Snowflake } from 'lucide-react';

/** As long as the account is frozen, on every screen. */
export function FrozenBand() {
  const { security } = useMessages();
  return (
    <p
      role="status"
      className="flex min-h-9 items-center justify-center gap-2 bg-pagne-100 px-4 py-2 text-sm font-semibold text-pagne-800"
    >
      <Snowflake size={16} className="shrink-0" aria-hidden="true" />
      <span>{security.frozen}</span>
    </p>
  );
}
