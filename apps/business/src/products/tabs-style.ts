import { color } from '@ecom/dash';

/** A row of states that can be swept sideways on a phone; the chosen one is filled. */
export const tabsStyle = {
  display: 'flex',
  gap: 1,
  mx: { xs: -2, md: 0 },
  px: { xs: 2, md: 0 },
  // Room for the focus ring, which the sweep would cut off.
  py: 0.75,
  my: -0.75,
  overflowX: 'auto',
  scrollbarWidth: 'none',
  '& > button': {
    flexShrink: 0,
    borderRadius: 99,
    border: `1px solid ${color('edge')}`,
    color: color('ink'),
    backgroundColor: color('card'),
    fontWeight: 600,
  },
  '& > button[aria-pressed="true"]': {
    borderColor: color('palm-800'),
    backgroundColor: color('palm-800'),
    color: '#fff',
  },
};
