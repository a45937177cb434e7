import { ApiProblem } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { type TalkMessages, useTalkMessages } from '@ecom/i18n/messages-talk';
import { Button, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { ShieldAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Redirect } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { dayAndTime } from '../home/day-and-time.ts';
import { useOrder } from '../orders/order-data.ts';
import { Loaded } from '../profile/loaded.tsx';
import { MemberOnly } from '../profile/member-only.tsx';
import { RowsSkeleton } from '../profile/row.tsx';
import { useCommandKey } from '../profile/use-command-key.ts';
import { Composer } from './composer.tsx';
import { type Message, markSeen, talkKeys, useTalk } from './talk-data.ts';

/** What a customer and a store say to each other about an order, live. */
export default function TalkScreen({ params }: { readonly params: { readonly id: string } }) {
  return <MemberOnly>{(user) => <Talk userId={user.id} orderId={params.id} />}</MemberOnly>;
}

interface Props {
  readonly userId: string;
  readonly orderId: string;
}

function Talk({ userId, orderId }: Props) {
  const talk = useTalkMessages();
  const query = useTalk(orderId);
  const order = useOrder(userId, orderId).data;
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const newest = messages[0];
  useSeen(userId, orderId, newest);
  const isUnknown =
    query.error instanceof ApiProblem && query.error.code === 'market.order_unknown';
  if (isUnknown) return <Redirect to="/commandes" replace />;
  const mayWrite = query.data?.pages[0]?.mayWrite ?? false;
  return (
    <Screen title={order?.store.name ?? talk.title} back={`/commandes/${orderId}`}>
      <Loaded query={query} failed={talk.failed} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <>
            <div className="mt-4 flex flex-1 flex-col gap-3">
              {query.hasNextPage && (
                <Button
                  look="quiet"
                  busy={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {talk.earlier}
                </Button>
              )}
              {messages.length === 0 && <Nothing />}
              <Said messages={[...messages].reverse()} />
            </div>
            {mayWrite ? (
              <Composer orderId={orderId} />
            ) : (
              <p className="mt-6 text-center text-muted">{talk.over}</p>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Nothing() {
  const talk = useTalkMessages();
  return (
    <div className="grid gap-3">
      <p className="rounded-xl bg-card p-4 text-center shadow-card">
        <span className="block font-bold">{talk.empty}</span>
        <span className="mt-1 block text-muted">{talk.emptyBody}</span>
      </p>
      <Notice icon={<ShieldAlert size={20} aria-hidden="true" />}>{talk.never}</Notice>
    </div>
  );
}

/** The oldest first; a new one comes into view by itself. */
function Said({ messages }: { readonly messages: readonly Message[] }) {
  const talk = useTalkMessages();
  const { activity } = useMessages();
  const language = useLanguage();
  const end = useRef<HTMLLIElement>(null);
  const lastId = messages.at(-1)?.id;
  useEffect(() => {
    if (lastId) end.current?.scrollIntoView({ block: 'nearest' });
  }, [lastId]);
  return (
    <ul className="grid gap-2" aria-live="polite">
      {messages.map(({ id, side, text, at }) => (
        <li key={id} className={side === 'customer' ? 'justify-self-end' : 'justify-self-start'}>
          <div
            className={`max-w-72 rounded-xl px-3.5 py-2.5 shadow-card ${side === 'customer' ? 'bg-palm-100' : 'bg-card'}`}
          >
            <p className={textLook(text)}>{text === '' ? talk.gone : text}</p>
            <p className="num mt-1 text-xs text-muted">
              {whoText(talk, side)} ·{' '}
              <time dateTime={at}>{dayAndTime(new Date(at), new Date(), language, activity)}</time>
            </p>
          </div>
        </li>
      ))}
      <li ref={end} aria-hidden="true" />
    </ul>
  );
}

const textLook = (text: string) =>
  text === '' ? 'italic text-muted' : 'whitespace-pre-line [overflow-wrap:anywhere]';

const whoText = (talk: TalkMessages, side: Message['side']) =>
  side === 'customer' ? talk.you : talk.store;

/** What stands on the screen has been seen; told once for each newest message. */
function useSeen(userId: string, orderId: string, newest: Message | undefined): void {
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const told = useRef('');
  useEffect(() => {
    if (!newest || newest.side === 'customer' || told.current === newest.id) return;
    told.current = newest.id;
    keyed(newest.id, (key) => markSeen(orderId, newest.id, key))
      .then(() => queries.invalidateQueries({ queryKey: talkKeys.unreadKey(userId) }))
      .catch(() => {
        // Without a network it stays unread, and the next look tells it.
        told.current = '';
      });
  }, [newest, orderId, userId, queries, keyed]);
}
