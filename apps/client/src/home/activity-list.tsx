import { type Messages, useLanguage, useMessages } from '@ecom/i18n';
import { Button, EmptyState, ErrorState, Letter } from '@ecom/ui';
import { LogIn, LogOut, type LucideIcon, PenLine, ShieldAlert, Sparkles } from 'lucide-react';
import { type ActivityItem, useActivity } from '../data/activity.ts';
import { ActivitySection, ActivitySkeleton } from './activity-skeleton.tsx';
import { dayAndTime } from './day-and-time.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  'auth.signed_up': Sparkles,
  'auth.signed_in': LogIn,
  'auth.signed_out': LogOut,
  'auth.profile_changed': PenLine,
  'auth.session_revoked': ShieldAlert,
};

function textOf({ activity }: Messages, { type, data }: ActivityItem): string {
  const device = typeof data.device === 'string' ? data.device : '';
  const changed = Array.isArray(data.changed) ? data.changed.join() : '';
  const changes: Readonly<Record<string, string>> = {
    name: activity.nameChanged,
    language: activity.languageChanged,
  };
  const texts: Readonly<Record<string, string>> = {
    'auth.signed_up': activity.signedUp,
    'auth.signed_in': device ? activity.signedInOn(device) : activity.signedIn,
    'auth.signed_out': activity.signedOut,
    'auth.profile_changed': changes[changed] ?? activity.profileChanged,
    'auth.session_revoked': activity.sessionRevoked,
  };
  return texts[type] ?? activity.other;
}

/** What happened to the account: kept data first, then fresh; error and empty have their place. */
export function ActivityList({ userId }: { readonly userId: string }) {
  const messages = useMessages();
  const { activity, app } = messages;
  const query = useActivity(userId);
  const items = query.data?.pages.flatMap((page) => page.items);
  if (!items) {
    if (!query.isError) return <ActivitySkeleton />;
    return (
      <ActivitySection>
        <ErrorState
          what={activity.failed}
          advice={activity.checkNetwork}
          retry={app.retry}
          onRetry={() => void query.refetch()}
        />
      </ActivitySection>
    );
  }
  if (items.length === 0) {
    return (
      <ActivitySection>
        <EmptyState drawing={<Letter />} title={activity.empty} body={activity.emptyBody} />
      </ActivitySection>
    );
  }
  return (
    <ActivitySection>
      <ul className="divide-y divide-line rounded-xl bg-card shadow-card">
        {items.map((item) => (
          <ActivityRow key={item.sequence} item={item} text={textOf(messages, item)} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="mt-3 grid">
          <Button
            look="quiet"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {activity.more}
          </Button>
        </div>
      )}
    </ActivitySection>
  );
}

function ActivityRow({ item, text }: { readonly item: ActivityItem; readonly text: string }) {
  const { activity } = useMessages();
  const language = useLanguage();
  const Icon = icons[item.type] ?? Sparkles;
  return (
    <li className="flex min-h-17 items-center gap-3.5 px-4 py-2.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-palm-100 text-palm-800">
        <Icon size={20} aria-hidden="true" />
      </span>
      <span className="min-w-0">
        <span className="block font-semibold leading-snug">{text}</span>
        <time dateTime={item.at} className="num block text-sm text-muted">
          {dayAndTime(new Date(item.at), new Date(), language, activity)}
        </time>
      </span>
    </li>
  );
}
