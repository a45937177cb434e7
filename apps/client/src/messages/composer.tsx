import { ApiProblem, forgetStored, readStored, writeStored } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useTalkMessages } from '@ecom/i18n/messages-talk';
import { Button, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { useCommandKey } from '../profile/use-command-key.ts';
import { useOnline } from '../session/use-online.ts';
import { sendMessage, talkKeys } from './talk-data.ts';

interface Draft {
  readonly orderId: string;
  readonly text: string;
}

const draftKey = 'messageDraft';
const textMax = 1_000;

/** Where a message is written: kept on this device until the person has sent it. */
export function Composer({ orderId }: { readonly orderId: string }) {
  const talk = useTalkMessages();
  const online = useOnline();
  const id = useId();
  const { text, change, send, busy, problem } = useDraft(orderId);
  return (
    <form
      className="mt-6 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problem && <Notice tone="danger">{problem}</Notice>}
      {!online && (
        <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
          {talk.draft}
        </Notice>
      )}
      <div>
        <label htmlFor={id} className="block font-semibold">
          {talk.label}
        </label>
        <div className="field mt-1.5 rounded-lg border-2 border-edge bg-card">
          <textarea
            id={id}
            rows={3}
            maxLength={textMax}
            value={text}
            onChange={({ currentTarget }) => change(currentTarget.value)}
            className="block w-full resize-none rounded-lg bg-transparent p-3"
          />
        </div>
      </div>
      <Button type="submit" wide busy={busy} disabled={!online}>
        {talk.send}
      </Button>
    </form>
  );
}

/** Sends it once under its key, whatever is tapped; what did not leave stays written. */
function useDraft(orderId: string) {
  const messages = useMessages();
  const talk = useTalkMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const running = useRef(false);
  const [text, setText] = useState(() => {
    const kept = readStored<Draft>(draftKey);
    return kept?.orderId === orderId ? kept.text : '';
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setProblem(undefined);
    setText(next);
    writeStored(draftKey, { orderId, text: next } satisfies Draft);
  };
  const send = async () => {
    const said = text.trim();
    if (said === '') return setProblem(talk.missing);
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await keyed(`${orderId} ${said}`, (key) => sendMessage(orderId, said, key));
      setText('');
      forgetStored(draftKey);
      await queries.invalidateQueries({ queryKey: talkKeys.talkKey(orderId) });
    } catch (error) {
      const isClosed = error instanceof ApiProblem && error.code === 'market.talk_closed';
      if (isClosed) void queries.invalidateQueries({ queryKey: talkKeys.talkKey(orderId) });
      const isAnswered = error instanceof ApiProblem && error.status < 500;
      if (isClosed) setProblem(talk.over);
      else setProblem(isAnswered ? problemText(messages, error) : talk.notSent);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { text, change, send, busy, problem };
}
