/** Where a person's portrait lies. */
export const photoKey = (photoId: string): string => `photo/${photoId}`;

/** Where a photo of somebody's papers lies. */
export const documentKey = (documentId: string): string => `identity/${documentId}`;

export type FileOwner =
  | { readonly kind: 'photo'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string };

/** What a key stands for; null for one that is not ours. */
export function ownerOfKey(key: string): FileOwner | null {
  const [folder, id, rest] = key.split('/');
  if (!id || rest !== undefined) return null;
  if (folder === 'photo') return { kind: 'photo', id };
  return folder === 'identity' ? { kind: 'document', id } : null;
}
