import { ApiProblem } from '@ecom/api-client';
import { type ReactNode, useRef, useState } from 'react';
import { PinSheet } from './pin-sheet.tsx';

interface PinnedAct<Input> {
  readonly purpose: 'change_phone' | 'close_account';
  /** Without a token at first; with one where the API asked for the PIN. */
  readonly act: (input: Input, pinToken?: string) => Promise<unknown>;
  /** Refused after the right PIN: true when the screen behind explains it, not the sheet. */
  readonly onRefused: (problem: ApiProblem) => boolean;
}

/**
 * Something that an account's PIN protects where it has one: whether it has, the API says.
 * `start` throws what `act` throws; `sheet` stands anywhere on the screen.
 */
export function usePinnedAct<Input>({ purpose, act, onRefused }: PinnedAct<Input>): {
  start(input: Input): Promise<void>;
  readonly sheet: ReactNode;
} {
  const input = useRef<Input | undefined>(undefined);
  const [asking, setAsking] = useState(false);
  const start = async (given: Input) => {
    input.current = given;
    try {
      await act(given);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'auth.pin_required')) throw error;
      setAsking(true);
    }
  };
  const goOn = async (pinToken: string | null) => {
    try {
      await act(input.current as Input, pinToken ?? undefined);
    } catch (error) {
      if (!(error instanceof ApiProblem && onRefused(error))) throw error;
      setAsking(false);
    }
  };
  const sheet = asking && (
    <PinSheet ask={{ purpose }} onProved={goOn} onClose={() => setAsking(false)} />
  );
  return { start, sheet };
}
