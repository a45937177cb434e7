import { useMessages } from '@ecom/i18n';
import { Monitor, Smartphone } from 'lucide-react';
import { useMoments } from '../moment.ts';
import { Badge, iconLook, rowLook } from '../row.tsx';
import type { DeviceSession } from './use-sessions.ts';

interface Props {
  readonly session: DeviceSession;
  readonly onSignOut: () => void;
}

/** A device: its label, when it was used last, and the way to sign it out. */
export function DeviceRow({ session, onSignOut }: Props) {
  const { devices } = useMessages();
  const { past } = useMoments();
  const label = session.device || devices.unknown;
  const Icon = /Windows|Mac|Linux/.test(session.device) ? Monitor : Smartphone;
  return (
    <li className={rowLook}>
      <span className={iconLook}>
        <Icon size={20} aria-hidden="true" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-semibold leading-snug">{label}</span>
        <span className="num block text-sm text-muted">{devices.used(past(session.usedAt))}</span>
      </span>
      {session.current ? (
        <Badge tone="good">{devices.here}</Badge>
      ) : (
        <button
          type="button"
          onClick={onSignOut}
          aria-label={devices.signOutOf(label)}
          className="press -mr-2 min-h-12 shrink-0 rounded-full px-3 text-sm font-bold text-clay-700"
        >
          {devices.signOut}
        </button>
      )}
    </li>
  );
}
