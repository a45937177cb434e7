/** What one listener, one person and one process may take. Durations in milliseconds. */
export const realtimeLimits = {
  /** A token and its envelope; anything larger cuts the connection. */
  messageMaxBytes: 8 * 1024,
  /** A browser that says nothing after its connection is opened. */
  handshakeMs: 10_000,
  pingEveryMs: 25_000,
  pongWithinMs: 20_000,
  /** Phones and tabs of one person at one process. */
  socketsPerPersonMax: 10,
  socketsMax: 10_000,
  /** Connections of one address that have shown no token yet. */
  strangersPerAddressMax: 100,
  messagesPerMinuteMax: 20,
  /** An expired token is asked for again; who brings no fresh one within this time is cut off. */
  renewalMs: 30_000,
  /** So long may the bus be deaf before the sockets are closed: without hints, apps must poll. */
  deafMs: 10_000,
  /** Told to go, a connection that is still there after this time is cut. */
  farewellMs: 1_000,
} as const;

export type RealtimeLimits = { readonly [Name in keyof typeof realtimeLimits]: number };
