/** What bounds a store and those who keep it. Amounts in whole francs. */
export const storePolicy = {
  /** Stores that one person owns, drafts and refused ones among them. */
  ownedMax: 5,
  nameMin: 2,
  nameMax: 60,
  descriptionMax: 1_000,
  quartierMax: 60,
  landmarkMax: 200,
  preparationMinutesMax: 2_880,
  orderMinXofMax: 1_000_000,
  zonesMax: 100,
  zoneFeeXofMax: 100_000,
  /** Rows of a week: three a day are enough for anybody. */
  hoursMax: 21,
  exceptionsMax: 60,
  exceptionNoteMax: 120,
  pauseDaysMax: 90,
  membersMax: 30,
  openInvitationsMax: 30,
  invitationDays: 14,
  /** Days after which an invitation that is over is forgotten, and the number with it. */
  invitationKeptDays: 90,
  /** Days for which papers of an application stay that nobody hands in. */
  papersKeptDays: 90,
  uploadsPerHour: 40,
  invitationsPerHour: 30,
  createsPerHour: 10,
  /** What a photo of a paper may be. */
  paper: { bytesMax: 4 * 1024 * 1024, pixelsMax: 40_000_000, sideMinPx: 480 },
  /** A paper must stay readable. */
  paperSideMaxPx: 2_400,
} as const;

export const paperKinds = ['id_card', 'premises', 'registration'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A registration is asked of nobody: most sellers of a market have none. */
export const papersNeeded: readonly PaperKind[] = ['id_card', 'premises'];

/** Where a photo of a store's papers lies. */
export const paperKey = (paperId: string): string => `store-paper/${paperId}`;

/** The paper that a key stands for; null for one that is not ours. */
export function paperIdOf(key: string): string | null {
  const [folder, id, rest] = key.split('/');
  return folder === 'store-paper' && id && rest === undefined ? id : null;
}
