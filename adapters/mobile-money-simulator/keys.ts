/**
 * The credentials that the simulator takes and signs with. They are no secrets: whoever reaches
 * it may do anything. A production that is configured with one of them must not start.
 */
export const simulatorKeys = {
  fedapay: { secretKey: 'sk_sandbox_simulator', webhookSecret: 'wh_sandbox_simulator' },
  paygate: { authToken: 'paygate-simulator' },
} as const;

/** What the simulator's FedaPay calls the networks of Togo. */
export const simulatorModes = { mixx: 'togocel', moov: 'moov_tg' } as const;
