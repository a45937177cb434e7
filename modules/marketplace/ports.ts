/** Reads the files of pictures. Implemented by the storage adapters. */
export interface PictureFiles {
  /** Null when there is none. */
  get(key: string): Promise<Uint8Array | null>;
}

/** Keeps the files of pictures. Keys are ours; what is put there was inspected before. */
export interface PictureStorage {
  /** Whole or not at all; overwrites. */
  put(key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Null when there is none. */
  get(key: string, signal?: AbortSignal): Promise<Uint8Array | null>;
  /** Absent is no error. */
  delete(key: string, signal?: AbortSignal): Promise<void>;
}

export interface DrawnPicture {
  /** AVIF, one for each width that was asked for, in that order. */
  readonly files: readonly Uint8Array[];
  /** Of the widest file. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** In base64, without transparency. */
  readonly thumbhash: string;
}

/** Draws a picture of the shelves for those who do not know AVIF. */
export interface PreviewDrawer {
  /** JPEG. @throws when it is no picture of ours; trying again changes nothing */
  preview(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Draws an uploaded picture again: what comes out was made by our encoder, whatever went in. */
export interface PictureDrawer {
  /** @throws when the picture cannot be read; trying again changes nothing */
  draw(bytes: Uint8Array, widthsPx: readonly number[]): Promise<DrawnPicture>;
}

/** Draws a photo of a paper again, as JPEG. */
export interface PaperEncoder {
  /** @throws when the photo cannot be read; trying again changes nothing */
  encode(
    bytes: Uint8Array,
    options: { readonly maxSidePx: number; readonly type: 'image/jpeg' },
  ): Promise<{ bytes: Uint8Array; widthPx: number; heightPx: number }>;
}
