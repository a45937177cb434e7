import { newCommandKey } from '@ecom/api-client';
import { color, Field, Loaded, LoadMore, Section, useCommand, useMoments } from '@ecom/dash';
import { useTalkMessages } from '@ecom/i18n/messages-talk';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { Send } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from '../data/store.ts';
import { forgetOrders } from '../orders/order-data.ts';
import { type Message, markSeen, sendMessage, useTalk } from './talk-data.ts';

const textMax = 1_000;

/** What the customer and the store say to each other about an order. */
export default function TalkPart({ orderId }: { readonly orderId: string }): ReactNode {
  const talk = useTalkMessages();
  const { id: storeId } = useStore();
  const query = useTalk(storeId, orderId);
  const newest = query.data?.pages[0]?.items[0];
  useSeen(storeId, orderId, newest);
  return (
    <Section title={talk.title}>
      <Loaded query={query} rows={2}>
        {({ pages }) => {
          const messages = pages.flatMap(({ items }) => items).reverse();
          return (
            <>
              {messages.length === 0 && <Typography>{talk.emptyStore}</Typography>}
              <LoadMore query={query} />
              <Said messages={messages} />
              {pages[0]?.mayWrite ? (
                <Composer storeId={storeId} orderId={orderId} />
              ) : (
                <Typography sx={{ color: 'text.secondary', mt: 1 }}>{talk.over}</Typography>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Said({ messages }: { readonly messages: readonly Message[] }) {
  const talk = useTalkMessages();
  const { moment } = useMoments();
  const who = ({ side, isMine, authorName }: Message) => {
    if (side === 'customer') return authorName ?? talk.customer;
    return isMine ? talk.you : (authorName ?? talk.store);
  };
  return (
    <Box component="ul" aria-live="polite" sx={listStyle}>
      {messages.map((message) => (
        <Box
          component="li"
          key={message.id}
          sx={message.side === 'store' ? oursStyle : theirsStyle}
        >
          <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {message.text === '' ? <em>{talk.gone}</em> : message.text}
          </Box>
          <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
            {who(message)} · {moment(message.at)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface ComposerProps {
  readonly storeId: string;
  readonly orderId: string;
}

function Composer({ storeId, orderId }: ComposerProps) {
  const talk = useTalkMessages();
  const [text, setText] = useState('');
  const [lacks, setLacks] = useState(false);
  const command = useCommand(sendMessage);
  const send = async () => {
    const said = text.trim();
    setLacks(said === '');
    if (said === '') return;
    if (!(await command.run({ storeId, orderId, text: said }))) return;
    setText('');
    void forgetOrders(storeId);
  };
  return (
    <Stack
      component="form"
      sx={{ gap: 1, mt: 1.5 }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {command.error && <Alert severity="error">{command.error}</Alert>}
      <Field
        label={talk.label}
        error={lacks ? talk.missing : undefined}
        value={text}
        onChange={(next) => {
          setLacks(false);
          setText(next);
        }}
        rows={2}
        input={{ maxLength: textMax }}
      />
      <Button
        type="submit"
        variant="outlined"
        disabled={command.busy}
        startIcon={<Send size={18} />}
        sx={{ alignSelf: 'flex-start' }}
      >
        {talk.send}
      </Button>
    </Stack>
  );
}

/** What stands on the screen has been seen; told once for each newest message. */
function useSeen(storeId: string, orderId: string, newest: Message | undefined): void {
  const told = useRef('');
  useEffect(() => {
    if (!newest || newest.side === 'store' || told.current === newest.id) return;
    told.current = newest.id;
    markSeen(storeId, orderId, newest.id, newCommandKey())
      .then(() => forgetOrders(storeId))
      .catch(() => {
        // Without a network it stays unread, and the next look tells it.
        told.current = '';
      });
  }, [storeId, orderId, newest]);
}

const listStyle = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 };
const bubble = { maxWidth: '88%', px: 1.75, py: 1.25, borderRadius: 3 };
const oursStyle = { ...bubble, justifySelf: 'end', bgcolor: color('palm-100') };
const theirsStyle = { ...bubble, justifySelf: 'start', bgcolor: color('paper') };
