import { ApiProblem, type components, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '../../app/problem-text.ts';
import { api, type User } from '../../session/session.ts';
import { isAboutCode } from '../code-problem.ts';
import { clearFlow, useFlow } from '../flow.ts';
import { usePinnedAct } from '../pin/use-pinned-act.tsx';
import { takeOver } from '../take-over.ts';
import { useCommandKey } from '../use-command-key.ts';

interface Codes {
  readonly code: string;
  readonly oldCode?: string;
}

/** Why the screen of a step stands there again; `n` tells one refusal from the next. */
interface Refused {
  readonly step: 'nouveau' | 'code' | 'ancien';
  readonly text: string;
  readonly n: number;
}

/**
 * Moves the account by the codes. The screens ask for one after the other, the API takes them
 * together and says which was wrong: `onRefused` leads to where that one is asked again.
 */
export function useNumberChange(user: User, onRefused: (step: Refused['step']) => void) {
  const messages = useMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const flow = useFlow(user.id, 'number');
  const [codes, setCodes] = useState<Codes>({ code: '' });
  const [refused, setRefused] = useState<Refused>();
  const [movedTo, setMovedTo] = useState('');
  const phone = flow.sentTo ?? '';

  const done = async (moved: User) => {
    setMovedTo(moved.phone);
    clearFlow(user.id, 'number');
    takeOver(moved);
    await queries.invalidateQueries({ queryKey: ['security'] });
  };
  const refuse = (problem: ApiProblem): boolean => {
    const isTaken = problem.code === 'auth.phone_taken';
    const isOld = problem.facts.which === 'old';
    if (!isTaken && !isAboutCode(problem)) return false;
    setCodes(({ code, oldCode }) => {
      // A code that was refused is not sent again beside a better one of the other number.
      if (isOld) return { code };
      return isTaken || oldCode === undefined ? { code: '' } : { code: '', oldCode };
    });
    const step = isTaken ? 'nouveau' : isOld ? 'ancien' : 'code';
    setRefused((last) => ({ step, text: problemText(messages, problem), n: (last?.n ?? 0) + 1 }));
    onRefused(step);
    return true;
  };
  const { start, sheet } = usePinnedAct<Codes>({
    purpose: 'change_phone',
    act: (given, pinToken) =>
      keyed(JSON.stringify([phone, given, pinToken]), async (key) => {
        const body = { phone, ...given, ...(pinToken !== undefined && { pinToken }) };
        await done(await confirm(key, body));
      }),
    onRefused: refuse,
  });
  const send = async (given: Codes) => {
    setCodes(given);
    await start(given).catch((error: unknown) => {
      if (!(error instanceof ApiProblem && refuse(error))) throw error;
    });
  };
  return { flow, codes, setCodes, refused, movedTo, send, sheet };
}

/** Where the first answer was lost, the number is the account's already: that is what was asked. */
async function confirm(key: string, body: components['schemas']['PhoneChange']): Promise<User> {
  const params = { header: { 'idempotency-key': key } };
  try {
    return await unwrap(api.POST('/v1/me/phone-change/confirm', { params, body }));
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'auth.phone_same')) throw error;
    return unwrap(api.GET('/v1/me'));
  }
}
