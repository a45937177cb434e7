import { useMessages } from '@ecom/i18n';
import { Button, Notice } from '@ecom/ui';
import { KeyRound, LockKeyhole, MessageSquareText, PenLine } from 'lucide-react';
import { Screen } from '../../app/screen.tsx';
import type { User } from '../../session/session.ts';
import { Loaded } from '../loaded.tsx';
import { cardLook, Row, RowsSkeleton } from '../row.tsx';
import { SecurityNotices } from '../security-notices.tsx';
import { useSecurity } from '../use-security.ts';
import { useSteps } from '../use-steps.ts';

/** Whether there is a PIN, and what can be done about it. */
export function PinHome({ user }: { readonly user: User }) {
  const { pin } = useMessages();
  const security = useSecurity(user.id);
  return (
    <Screen title={pin.title} back="/profil" knownAtMs={security.dataUpdatedAt}>
      <p className="mb-5 mt-1.5 text-muted">{pin.intro}</p>
      <Loaded query={security} failed={pin.failed} skeleton={<RowsSkeleton rows={2} />}>
        {(known) => (
          <>
            {known.pin !== 'none' && <SecurityNotices security={known} />}
            {known.pin === 'none' && <Unset />}
            {known.pin === 'set' && <Ways />}
            {known.pin === 'locked' && <Locked />}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Unset() {
  const { pin } = useMessages();
  const { begin } = useSteps('/profil');
  return (
    <>
      <div className="grid flex-1 place-items-center py-8">
        <span className="grid size-32 place-items-center rounded-full bg-palm-100 text-palm-800">
          <KeyRound size={56} strokeWidth={1.6} aria-hidden="true" />
        </span>
      </div>
      <Button wide onClick={() => begin('/profil/pin/choisir')}>
        {pin.choose}
      </Button>
    </>
  );
}

function Ways() {
  const { pin } = useMessages();
  return (
    <div className={cardLook}>
      <Row
        icon={<PenLine size={20} aria-hidden="true" />}
        label={pin.change}
        href="/profil/pin/changer"
      />
      <Row
        icon={<MessageSquareText size={20} aria-hidden="true" />}
        label={pin.forgot}
        href="/profil/pin/oublie"
      />
    </div>
  );
}

function Locked() {
  const { pin } = useMessages();
  const { begin } = useSteps('/profil');
  return (
    <>
      <Notice tone="danger" icon={<LockKeyhole size={20} aria-hidden="true" />}>
        {pin.lockedTitle} {pin.lockedBody}
      </Notice>
      <div className="mt-auto pt-6">
        <Button wide onClick={() => begin('/profil/pin/oublie')}>
          {pin.unlock}
        </Button>
      </div>
    </>
  );
}
