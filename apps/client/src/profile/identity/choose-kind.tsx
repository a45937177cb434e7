import { unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { BookUser, Car, Globe, IdCard, type LucideIcon, Vote } from 'lucide-react';
import { Choice } from '../../app/choice.tsx';
import { Screen } from '../../app/screen.tsx';
import { api } from '../../session/session.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { useCommandKey } from '../use-command-key.ts';
import type { DocumentKind } from './use-identity.ts';

const icons: Readonly<Record<DocumentKind, LucideIcon>> = {
  national_card: IdCard,
  passport: BookUser,
  voter_card: Vote,
  residence_card: Globe,
  driving_licence: Car,
};
const kinds = Object.keys(icons) as readonly DocumentKind[];

/** Which papers somebody has; photos that were sent already stay where their side is still asked. */
export function ChooseKind({ onDone }: { readonly onDone: () => void }) {
  const { identity } = useMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const task = useTask();
  const choose = async (documentKind: DocumentKind) => {
    await keyed(documentKind, (key) => {
      const params = { header: { 'idempotency-key': key } };
      return unwrap(api.POST('/v1/me/identity/review', { params, body: { documentKind } }));
    });
    await queries.invalidateQueries({ queryKey: ['identity'] });
    onDone();
  };
  return (
    <Screen title={identity.kindTitle} overline={identity.title} back="/profil/identite">
      <p className="mt-1.5 text-muted">{identity.kindBody}</p>
      <ul className="mt-5 grid gap-3" aria-busy={task.busy}>
        {kinds.map((kind) => {
          const Icon = icons[kind];
          return (
            <Choice
              key={kind}
              icon={<Icon size={20} aria-hidden="true" />}
              label={identity.kinds[kind]}
              onChoose={() => void task.run(() => choose(kind))}
            />
          );
        })}
      </ul>
      <p role="alert" className="mt-3 min-h-5 text-sm font-semibold text-danger">
        {task.error}
      </p>
    </Screen>
  );
}
