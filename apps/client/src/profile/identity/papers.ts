import { ApiProblem, newCommandKey } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import { uploadImage } from '../../data/upload.ts';
import type { Side } from './use-identity.ts';

/** A photo on its way: in memory only, so that no paper lies in any storage of the phone. */
export interface Paper {
  readonly image: Blob;
  /** Stays the same for the same photo, so that a lost answer costs no second one. */
  readonly key: string;
  readonly state: 'sending' | 'lost' | 'refused' | 'sent';
  /** 0 to 1. */
  readonly sent: number;
  readonly problem?: unknown;
}

type Papers = Readonly<Partial<Record<Side, Paper>>>;

const none: Papers = {};
let owner = '';
let papers: Papers = none;
const listeners = new Set<() => void>();

function set(next: Papers): void {
  papers = next;
  for (const listener of listeners) listener();
}

function change(side: Side, key: string, part: Partial<Paper>): void {
  const paper = papers[side];
  // Taken again meanwhile, or forgotten: this answer is about another photo.
  if (paper?.key === key) set({ ...papers, [side]: { ...paper, ...part } });
}

/** Forgets the photos of this device: handed in, taken back, or another person's now. */
export const clearPapers = (): void => set(none);

/** Sends a side's photo in the place of the one before; resolves to whether it arrived. */
export function sendPaper(userId: string, side: Side, image: Blob): Promise<boolean> {
  if (owner !== userId) clearPapers();
  owner = userId;
  const paper: Paper = { image, key: newCommandKey(), state: 'sending', sent: 0 };
  set({ ...papers, [side]: paper });
  return push(side, paper);
}

/** Sends again what was lost, with the key it had. */
export async function resumePaper(side: Side): Promise<boolean> {
  const paper = papers[side];
  if (paper?.state !== 'lost') return false;
  change(side, paper.key, { state: 'sending', sent: 0 });
  return push(side, paper);
}

async function push(side: Side, { image, key }: Paper): Promise<boolean> {
  const path = `/v1/me/identity/review/documents/${side}`;
  const onProgress = (sent: number) => change(side, key, { sent });
  try {
    await uploadImage({ path, image, key, onProgress });
    change(side, key, { state: 'sent', sent: 1 });
    return true;
  } catch (problem) {
    const isRefused = problem instanceof ApiProblem && problem.status < 500;
    change(side, key, { state: isRefused ? 'refused' : 'lost', problem });
    return false;
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePapers = (userId: string): Papers =>
  useSyncExternalStore(
    subscribe,
    () => (owner === userId ? papers : none),
    () => none,
  );
