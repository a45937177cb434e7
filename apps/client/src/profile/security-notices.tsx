import { useMessages } from '@ecom/i18n';
import { Button, ButtonLink, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Clock, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useMoments } from './moment.ts';
import { PinSheet } from './pin/pin-sheet.tsx';
import type { Security } from './use-security.ts';

/** What this device must still do, and until when withdrawals wait. Nothing where all is well. */
export function SecurityNotices({ security }: { readonly security: Security }) {
  const { pin } = useMessages();
  const { moment } = useMoments();
  const { restrictedUntil, deviceTrusted } = security;
  if (deviceTrusted && !restrictedUntil) return null;
  return (
    <div className="mb-4 grid gap-3">
      {!deviceTrusted && security.pin !== 'locked' && <NewDevice hasPin={security.pin === 'set'} />}
      {restrictedUntil && (
        <Notice tone="warning" icon={<Clock size={20} aria-hidden="true" />}>
          {pin.restricted(moment(restrictedUntil))}
        </Notice>
      )}
    </div>
  );
}

/** A device that is new to the account proves by the PIN that it is its owner's. */
function NewDevice({ hasPin }: { readonly hasPin: boolean }) {
  const { pin } = useMessages();
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const trusted = async () => {
    await queries.invalidateQueries({ queryKey: ['security'] });
    setAsking(false);
  };
  return (
    <section className="rounded-xl bg-card p-4 shadow-card">
      <div className="flex items-start gap-3.5">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sun-100 text-sun-800">
          <Smartphone size={20} aria-hidden="true" />
        </span>
        <div className="min-w-0">
          <h2 className="font-bold leading-snug">{hasPin ? pin.newDevice : pin.newDeviceUnset}</h2>
          <p className="mt-0.5 text-sm text-muted">{pin.newDeviceBody}</p>
        </div>
      </div>
      <div className="mt-3 grid">
        {hasPin ? (
          <Button onClick={() => setAsking(true)}>{pin.enter}</Button>
        ) : (
          <ButtonLink
            href="/profil/pin/choisir"
            onClick={(event) => {
              event.preventDefault();
              go('/profil/pin/choisir', { state: { ecom: true } });
            }}
          >
            {pin.choose}
          </ButtonLink>
        )}
      </div>
      {asking && (
        <PinSheet ask={{ purpose: 'device' }} onProved={trusted} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}
