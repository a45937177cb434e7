import { defineMachine } from '@ecom/kernel';

export const documentKinds = [
  'national_card',
  'passport',
  'voter_card',
  'residence_card',
  'driving_licence',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentSides = ['front', 'back', 'selfie'] as const;
export type DocumentSide = (typeof documentSides)[number];

export const refusalReasons = [
  'unreadable',
  'wrong_document',
  'expired',
  'name_differs',
  'face_differs',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type ReviewState = 'draft' | 'submitted' | 'approved' | 'refused' | 'withdrawn';
export type ReviewEvent = 'submit' | 'withdraw' | 'approve' | 'refuse' | 'lapse';
export type ReviewActor = 'owner' | 'reviewer' | 'system';

/** A look at somebody's papers: from the first photo to a reviewer's word. */
export const reviewMachine = defineMachine<ReviewState, ReviewEvent, ReviewActor>({
  name: 'identity review',
  initial: ['draft'],
  final: ['approved', 'refused', 'withdrawn'],
  waiting: { draft: 'lapse', submitted: 'lapse' },
  transitions: [
    { from: 'draft', event: 'submit', to: 'submitted', by: ['owner'], guard: 'papers complete' },
    { from: 'draft', event: 'withdraw', to: 'withdrawn', by: ['owner'] },
    { from: 'draft', event: 'lapse', to: 'withdrawn', by: ['system'] },
    { from: 'submitted', event: 'withdraw', to: 'withdrawn', by: ['owner'] },
    { from: 'submitted', event: 'approve', to: 'approved', by: ['reviewer'] },
    { from: 'submitted', event: 'refuse', to: 'refused', by: ['reviewer'] },
    { from: 'submitted', event: 'lapse', to: 'withdrawn', by: ['system'] },
  ],
});

export const reviewPolicy = {
  /** Days after which an open review lapses: papers and faces change. */
  lapseDays: 30,
  /** Days for which the papers of a refused or withdrawn review stay, for a question about it. */
  papersKeptDays: 30,
  uploadsPerHour: 40,
  /** What a photo of a paper may be. */
  image: { bytesMax: 4 * 1024 * 1024, pixelsMax: 40_000_000, sideMinPx: 480 },
} as const;

/** A passport has one page that matters; every other document has a back. */
export const sidesNeeded = (kind: DocumentKind): readonly DocumentSide[] =>
  kind === 'passport' ? ['front', 'selfie'] : ['front', 'back', 'selfie'];

/** Whole years between a birthday and a day, both `YYYY-MM-DD`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Younger people need a parent's agreement, which we cannot take yet. */
export const ageMin = 18;
