/** What a person may be; one person may be several. Rights on a store come from membership. */
export const roles = ['CLIENT', 'DRIVER', 'STORE_OWNER', 'ADMIN'] as const;
export type Role = (typeof roles)[number];
