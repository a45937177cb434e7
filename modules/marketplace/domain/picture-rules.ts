/** Why a picture that looked like one could not be drawn. */
export type PictureFailure = 'unreadable' | 'took_too_long';

export const picturePolicy = {
  perProductMax: 8,
  bytesMax: 8 * 1024 * 1024,
  /** What the encoder takes; more memory than a worker has is not for a picture. */
  pixelsMax: 40_000_000,
  /** Smaller ones are stamps, not pictures of goods. */
  sideMinPx: 160,
  uploadsPerHour: 600,
};
