import { useLanguage, useMessages } from '@ecom/i18n';
import { Button, EmptyState, ErrorState, Letter } from '@ecom/ui';
import {
  IdCard,
  KeyRound,
  LogIn,
  LogOut,
  type LucideIcon,
  PenLine,
  Phone,
  ShieldAlert,
  Sparkles,
  Wallet,
} from 'lucide-react';
import { type ActivityItem, useActivity } from '../data/activity.ts';
import { useShownXof } from '../wallet/amount.tsx';
import { ActivitySection, ActivitySkeleton } from './activity-skeleton.tsx';
import { activityText } from './activity-text.ts';
import { dayAndTime } from './day-and-time.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  'auth.signed_up': Sparkles,
  'auth.signed_in': LogIn,
  'auth.signed_out': LogOut,
  'auth.profile_changed': PenLine,
  'auth.session_ended': ShieldAlert,
  'auth.pin_set': KeyRound,
  'auth.pin_changed': KeyRound,
  'auth.pin_reset': KeyRound,
  'auth.pin_locked': ShieldAlert,
  'auth.number_changed': Phone,
  'auth.closing_requested': ShieldAlert,
  'auth.identity_declared': IdCard,
  'auth.identity_submitted': IdCard,
  'auth.identity_approved': IdCard,
  'auth.identity_refused': IdCard,
  'auth.account_frozen': ShieldAlert,
};

/** What happened to the account: kept data first, then fresh; error and empty have their place. */
export function ActivityList({ userId }: { readonly userId: string }) {
  const messages = useMessages();
  const { activity, app } = messages;
  const xof = useShownXof();
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
          <ActivityRow key={item.sequence} item={item} text={activityText(messages, item, xof)} />
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
  const Icon = icons[item.type] ?? (item.type.startsWith('payments.') ? Wallet : Sparkles);
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
