import { useMessages } from '@ecom/i18n';
import { Button, Skeleton } from '@ecom/ui';
import { Archive, Eraser } from 'lucide-react';
import type { ReactNode } from 'react';
import { Screen } from '../../app/screen.tsx';
import type { User } from '../../session/session.ts';
import { Loaded } from '../loaded.tsx';
import { useSecurity } from '../use-security.ts';

interface Props {
  readonly user: User;
  readonly onGoOn: () => void;
}

/** What is erased, what is kept and why: before anybody is asked whether she is sure. */
export function WhatHappens({ user, onGoOn }: Props) {
  const { closing } = useMessages();
  const security = useSecurity(user.id);
  return (
    <Screen title={closing.title} back="/profil" knownAtMs={security.dataUpdatedAt}>
      <p className="mt-1.5 text-muted">{closing.body}</p>
      <div className="mt-5 grid gap-3">
        <Part
          icon={<Eraser size={20} aria-hidden="true" />}
          title={closing.erasedTitle}
          points={closing.erased}
        />
        <Loaded
          query={security}
          failed={closing.failed}
          skeleton={<Skeleton className="h-48 w-full rounded-xl" />}
        >
          {({ identityLevel }) => (
            <Part
              icon={<Archive size={20} aria-hidden="true" />}
              title={closing.keptTitle}
              points={[
                identityLevel > 0 ? closing.keptDeclared : closing.keptNothing,
                closing.keptJournal,
              ]}
            />
          )}
        </Loaded>
      </div>
      <p className="mt-4 text-sm">{closing.first}</p>
      <p className="mt-2 text-sm text-muted">{closing.now}</p>
      <div className="mt-auto pt-6">
        <Button look="danger" wide onClick={onGoOn}>
          {closing.start}
        </Button>
      </div>
    </Screen>
  );
}

interface PartProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly points: readonly string[];
}

function Part({ icon, title, points }: PartProps) {
  return (
    <section className="rounded-xl bg-card p-4 shadow-card">
      <h2 className="flex items-center gap-3 font-bold">
        <span className="text-palm-800">{icon}</span>
        {title}
      </h2>
      <ul className="mt-2 grid list-disc gap-1.5 pl-8 text-sm marker:text-palm-700">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
