import { color } from '@ecom/dash';

/** Acts always in reach, above the bar of places on a phone. */
export const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
  zIndex: 5,
  mx: { xs: -2, md: 0 },
  p: 1.5,
  gap: 1.5,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: { sm: 'end' },
  backgroundColor: color('card'),
  border: `1px solid ${color('line')}`,
  borderRadius: { xs: 0, md: 4 },
  '& > button': { flex: { xs: '1 1 auto', sm: 'none' } },
};
