/** The widths in which a picture is kept, in pixels. */
export const pictureWidths = [160, 320, 640] as const;
export type PictureWidth = (typeof pictureWidths)[number];

/** Where a picture's file lies in the storage. */
export const pictureKey = (id: string, widthPx: PictureWidth): string => `market${widthPx}/${id}`;

/** Where its JPEG lies, for those who show links. */
export const previewKey = (id: string): string => `market-preview/${id}`;

/** Where the file lies that was sent, until it is drawn. */
export const uploadKey = (id: string): string => `market-upload/${id}`;
