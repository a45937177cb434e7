/** What Togo's mobile money networks call themselves. */
export const mobileNetworkNames = { mixx: 'Mixx by Yas', moov: 'Moov Money' } as const;
