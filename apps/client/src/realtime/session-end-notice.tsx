import { useMessages } from '@ecom/i18n';
import { Notice } from '@ecom/ui';
import { LogOut, X } from 'lucide-react';
import { dismissSessionEnd, type SessionEnd } from '../session/session.ts';

/** Why the person finds herself signed out. Goes when it is closed, and with the next sign-in. */
export function SessionEndNotice({ why }: { readonly why: SessionEnd }) {
  const { security, errors } = useMessages();
  return (
    <div className="rise flex items-start gap-1 bg-clay-100 pt-[env(safe-area-inset-top)]">
      <div className="min-w-0 flex-1">
        <Notice tone="danger" icon={<LogOut size={20} aria-hidden="true" />}>
          {why === 'elsewhere' ? security.endedElsewhere : errors.sessionEnded}
        </Notice>
      </div>
      <button
        type="button"
        onClick={dismissSessionEnd}
        aria-label={security.close}
        className="press grid size-12 shrink-0 place-items-center rounded-full text-clay-700"
      >
        <X size={20} aria-hidden="true" />
      </button>
    </div>
  );
}
