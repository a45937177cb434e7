import { forgetStored, readStored, writeStored } from '@ecom/api-client';
import { useSession } from '@ecom/dash';
import { formatPhone } from '@ecom/kernel';
import { useState } from 'react';
import { applicationKey } from '../data/store.ts';
import type { IdentityDraft } from '../settings/identity-draft.ts';

/**
 * Empty but for what is known: the number that signed in. What is typed outlives a reload and the
 * tab, until it is sent or its writer signs out.
 */
export function useNewDraft() {
  const session = useSession();
  const [draft, setDraft] = useState<IdentityDraft>(() => ({
    name: '',
    description: '',
    phone: session.phase === 'member' ? formatPhone(session.phone) : '',
    category: '',
    quartier: '',
    landmark: '',
    preparation: '30',
    orderMin: '0',
    ...readStored<Partial<IdentityDraft>>(applicationKey),
  }));
  const patch = (by: Partial<IdentityDraft>) => {
    const next = { ...draft, ...by };
    writeStored(applicationKey, next);
    setDraft(next);
  };
  return { draft, patch, forget: () => forgetStored(applicationKey) };
}
