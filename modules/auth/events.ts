/** Announced on subject `user:<uuid>`; the data names no phone and no address. */
export interface AuthEvents {
  'auth.signed_up': Record<string, never>;
  /** `device` is a label such as «Chrome · Android». */
  'auth.signed_in': { device: string };
  'auth.signed_out': Record<string, never>;
  'auth.profile_changed': { changed: ('name' | 'language')[] };
  /** A refresh token came back after it was used: its session is closed. */
  'auth.session_revoked': { device: string };
}

/** The subject of a person's own events. */
export const userSubject = (userId: string): string => `user:${userId}`;
