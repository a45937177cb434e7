/** Where an import's file lies until it is over. */
export const importKey = (id: string): string => `market-import/${id}`;
