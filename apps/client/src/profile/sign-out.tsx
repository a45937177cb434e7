import { useMessages } from '@ecom/i18n';
import { Button, Dialog } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { signOut } from '../session/session.ts';

/** Asks once; then this device forgets the person, with or without network. */
export function SignOut() {
  const { profile } = useMessages();
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const leave = () => {
    queries.clear();
    void signOut();
    go('/');
  };
  return (
    <div className="mt-4 grid">
      <button
        type="button"
        onClick={() => setAsking(true)}
        className="press flex min-h-14 items-center justify-center gap-2 rounded-xl font-bold text-clay-700"
      >
        <LogOut size={20} aria-hidden="true" />
        {profile.signOut}
      </button>
      {asking && (
        <Dialog
          title={profile.signOutTitle}
          body={profile.signOutBody}
          onClose={() => setAsking(false)}
        >
          <Button look="danger" wide onClick={leave}>
            {profile.signOut}
          </Button>
          <Button look="quiet" wide onClick={() => setAsking(false)}>
            {profile.stay}
          </Button>
        </Dialog>
      )}
    </div>
  );
}
