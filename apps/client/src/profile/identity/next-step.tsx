import { useMessages } from '@ecom/i18n';
import { Button } from '@ecom/ui';
import { useSteps } from '../use-steps.ts';
import type { Identity } from './use-identity.ts';

/** The one thing to do now, with what it takes; nothing where everything is done or waits. */
export function NextStep({ identity }: { readonly identity: Identity }) {
  const { begin } = useSteps('/profil');
  const step = useNext(identity);
  if (!step) return null;
  return (
    <div className="mt-auto pt-2">
      {step.hint && <p className="mb-2 text-center text-sm text-muted">{step.hint}</p>}
      <Button wide onClick={() => begin(`/profil/identite/${step.path}`)}>
        {step.label}
      </Button>
    </div>
  );
}

function useNext({ level, declaration, review }: Identity) {
  const { identity } = useMessages();
  if (level === 2 || review?.state === 'submitted') return null;
  if (!declaration) {
    return { path: 'declarer', label: identity.declare, hint: identity.declareHint };
  }
  if (review?.state === 'draft') return { path: 'photos', label: identity.goOn };
  if (review?.state === 'refused') return { path: 'piece', label: identity.again };
  return { path: 'piece', label: identity.show, hint: identity.showHint };
}
