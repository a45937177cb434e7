/** What bounds reviews. */
export const reviewPolicy = {
  starsMax: 5,
  wordsMax: 1_000,
  /** For how long its author may change what she said. */
  changeableDays: 30,
  replyMax: 1_000,
  noteMax: 300,
  /** Of what was received, each review. */
  picturesMax: 4,
  uploadsPerHour: 60,
  /** What a picture may be: a photo of a phone. */
  picture: { bytesMax: 8 * 1024 * 1024, pixelsMax: 40_000_000, sideMinPx: 64 },
  pictureSideMaxPx: 1_280,
} as const;

/** What somebody holds against a review. */
export const reportReasons = [
  'insult',
  'private',
  'advert',
  'off_topic',
  'false',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What moderators look at: what is reported, what they hid, everything. */
export const reviewQueues = ['reported', 'hidden', 'all'] as const;
export type ReviewQueue = (typeof reviewQueues)[number];

/** How many stars of how many reviews that everybody sees. */
export interface Rating {
  readonly reviews: number;
  readonly stars: number;
}

/** To a tenth, half up; null where nobody has said anything. */
export const meanStars = ({ reviews, stars }: Rating): number | null =>
  reviews === 0 ? null : Math.round((stars * 10) / reviews) / 10;

/** All that others read of who wrote it: the first word of her name. */
export const firstNameOf = (name: string | undefined): string | null =>
  name?.trim().split(/\s+/u)[0] || null;

/** Where a picture of a review lies. */
export const reviewPictureKey = (pictureId: string): string => `review-picture/${pictureId}`;

/** The picture that a key stands for; null for one that is not ours. */
export function reviewPictureIdOf(key: string): string | null {
  const [folder, id, rest] = key.split('/');
  return folder === 'review-picture' && id && rest === undefined ? id : null;
}
