import { useState } from 'react';
import type { OrderReturns } from './return-data.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { useReport } from './use-report.ts';

export type Lack = 'lines' | 'reason' | 'words' | 'wish';

const wordsMin = 3;

/** What was filled in so far, what is missing of it, and the way to send it. */
export function useReportForm(userId: string, orderId: string, found: OrderReturns) {
  const lines = found.lines.filter(({ left }) => left > 0);
  const [first] = lines;
  const { draft, change } = useDraft(orderId, {
    // Of one thing there is nothing to choose.
    pieces: first && lines.length === 1 ? [[first.lineId, first.left]] : [],
    ...{ reason: null, words: '', wish: null },
  });
  // What was chosen then may have been reported meanwhile.
  const pieces = new Map(
    draft.pieces.filter(([id, count]) =>
      lines.some(({ lineId, left }) => lineId === id && count <= left),
    ),
  );
  const [lack, setLack] = useState<Lack>();
  const report = useReport(userId, orderId);
  const type = (part: Partial<Draft>) => {
    setLack(undefined);
    change(part);
  };
  const send = () => {
    const { reason, wish } = draft;
    const words = draft.words.trim();
    const missing: readonly (Lack | false)[] = [
      pieces.size === 0 && 'lines',
      reason === null && 'reason',
      words.length < wordsMin && 'words',
      wish === null && 'wish',
    ];
    const lacks = missing.find((one) => one !== false) || undefined;
    setLack(lacks);
    if (lacks !== undefined || !reason || !wish) return;
    const wanted = [...pieces].map(([lineId, quantity]) => ({ lineId, quantity }));
    void report.send({ lines: wanted, reason, words, wish });
  };
  return { draft, lines, pieces, lack, type, send, busy: report.busy, problem: report.problem };
}
