import type { RefundReason } from './order-rules.ts';

/** What bounds returns and disputes. */
export const returnPolicy = {
  /** After the handing over; whether the order counts as completed by then or not. */
  openDays: 7,
  /** A store that says nothing for so long leaves it to the platform. */
  answerHours: 48,
  /** For so long a refusal can be taken to the platform. */
  disputeHours: 48,
  wordsMax: 1_000,
  noteMax: 500,
  /** Each side. */
  picturesMax: 5,
  uploadsPerHour: 60,
  /** What a picture may be: a photo of a phone. */
  picture: { bytesMax: 8 * 1024 * 1024, pixelsMax: 40_000_000, sideMinPx: 64 },
  /** Enough to see a crack. */
  pictureSideMaxPx: 1_600,
} as const;

/** What a customer holds against goods that she received. */
export const returnReasons = ['damaged', 'not_as_described', 'missing', 'wrong', 'other'] as const;
export type ReturnReasonKey = (typeof returnReasons)[number];

export const returnWishes = ['refund', 'exchange'] as const;
export type ReturnWish = (typeof returnWishes)[number];

/** What it is called on the refund that comes of it. */
export const refundReasonOf: Readonly<Record<ReturnReasonKey, RefundReason>> = {
  damaged: 'damaged',
  not_as_described: 'wrong',
  missing: 'missing',
  wrong: 'wrong',
  other: 'other',
};

/** Who shows a picture. */
export const pictureSides = ['customer', 'store'] as const;
export type PictureSide = (typeof pictureSides)[number];

/** Where a picture of a return lies. */
export const evidenceKey = (pictureId: string): string => `return-picture/${pictureId}`;

/** The picture that a key stands for; null for one that is not ours. */
export function evidenceIdOf(key: string): string | null {
  const [folder, id, rest] = key.split('/');
  return folder === 'return-picture' && id && rest === undefined ? id : null;
}
