/** Limits that count by address or by the hour: all tests share one address. */
export const plenty = {
  SMS_PER_HOUR_MAX: '100000',
  SMS_PER_ADDRESS_HOUR_MAX: '100000',
  SIGN_IN_PER_ADDRESS_MINUTE_MAX: '100000',
} as const;

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by the global setup`);
  return value;
}

export const apiUrl = (): string => setting('ECOM_BROWSER_API');

/** The customers' site. */
export const siteUrl = (): string => setting('ECOM_BROWSER_SITE');

/** The merchants' site. */
export const businessUrl = (): string => setting('ECOM_BROWSER_BUSINESS');

/** The administration's site. */
export const adminUrl = (): string => setting('ECOM_BROWSER_ADMIN');

/** Of the stack's database, as its owner: for what no screen can bring about. */
export const ownerUrl = (): string => setting('ECOM_BROWSER_DATABASE');

/** A second site that the API accepts requests from; whoever needs it serves it. */
export const otherSitePort = (): number => Number(setting('ECOM_BROWSER_OTHER_SITE_PORT'));
