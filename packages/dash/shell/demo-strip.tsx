import { createApi } from '@ecom/api-client';
import { useDashMessages } from '@ecom/i18n/dash';
import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { color } from '../theme/tokens.ts';

const baseUrl = '/api';

/** On every screen of a demonstration: that nothing here is real, and where the codes arrive. */
export function DemoStrip() {
  const { demo } = useDashMessages();
  const [demonstration, setDemonstration] = useState<{ inboxUrl: string | null } | null>(null);
  useEffect(() => {
    // Outside the queries, which are forgotten with each session. Without an answer: no strip.
    const asked = createApi({ baseUrl }).GET('/v1/about');
    asked.then(
      ({ data }) => setDemonstration(data?.profile === 'demo' ? data : null),
      () => undefined,
    );
  }, []);
  if (!demonstration) return null;
  const { inboxUrl } = demonstration;
  return (
    <Box component="aside" aria-label={demo.label} sx={stripStyle}>
      <span>{demo.text}</span>
      {inboxUrl !== null && (
        <a href={`${baseUrl}${inboxUrl}`} target="_blank" rel="noopener">
          {demo.inbox}
        </a>
      )}
    </Box>
  );
}

const stripStyle = {
  px: 2,
  py: 1,
  gap: 2,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  fontSize: 13,
  fontWeight: 600,
  color: color('ink'),
  backgroundColor: color('sun-400'),
  '& a': { color: 'inherit' },
};
