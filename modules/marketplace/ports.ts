/** Reads the files of pictures. Implemented by the storage adapters. */
export interface PictureFiles {
  /** Null when there is none. */
  get(key: string): Promise<Uint8Array | null>;
}
