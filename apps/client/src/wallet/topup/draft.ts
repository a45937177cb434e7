import { createKeptDraft } from '../kept-draft.ts';

export type Network = 'mixx' | 'moov';

export interface TopupDraft {
  /** In E.164. */
  readonly phone: string;
  readonly network: Network;
  readonly amountXof: number;
  /** The order that came of it: the steps are behind. */
  readonly sentId: string;
}

/** How far somebody has come in a top-up. */
export const topupDraft = createKeptDraft<TopupDraft>('topup');
