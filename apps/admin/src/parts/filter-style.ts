/** States and a search: beside each other at a desk, below each other on a phone. */
export const filterStyle = {
  display: 'grid',
  gap: { xs: 1.5, md: 2 },
  alignItems: 'center',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, auto) minmax(220px, 320px)' },
  justifyContent: 'space-between',
};

/** Four words in one line of a small phone; longer ones are moved sideways. */
export const groupStyle = {
  maxWidth: '100%',
  overflowX: 'auto',
  '& .MuiToggleButton-root': {
    flex: { xs: '1 0 auto', md: '0 0 auto' },
    px: { xs: 1, md: 2 },
    fontSize: { xs: '0.8125rem', md: '0.875rem' },
    whiteSpace: 'nowrap',
  },
};
