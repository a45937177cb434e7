import { color } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { Box, Stack, Typography } from '@mui/material';
import { Check, ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import type { StoreSettings } from '../data/store.ts';

interface Step {
  readonly href: string;
  readonly text: string;
  readonly done: boolean;
}

/** What a store needs before it sells, one line each; what is done stays in sight, ticked. */
export function FirstSteps({ store }: { readonly store: StoreSettings }) {
  const { home } = useBusinessMessages();
  const { checklist } = store;
  const steps: readonly Step[] = [
    { href: '/reglages/horaires', text: home.steps.hours, done: checklist.hours },
    { href: '/reglages/livraison', text: home.steps.zones, done: checklist.zones },
    { href: '/articles/nouveau', text: home.steps.firstProduct, done: checklist.firstProduct },
    { href: '/reglages/papiers', text: home.steps.documents, done: checklist.documents },
    { href: '/reglages/papiers', text: home.steps.submit, done: checklist.submitted },
  ];
  const left = steps.filter(({ done }) => !done).length;
  return (
    <Box component="ol" aria-label={home.left(left)} sx={listStyle}>
      {steps.map((step) => (
        <StepLine key={step.text} {...step} />
      ))}
    </Box>
  );
}

function StepLine({ href, text, done }: Step) {
  const { home } = useBusinessMessages();
  return (
    <Box component="li">
      <Box component={Link} href={href} sx={lineStyle}>
        <Box aria-hidden="true" sx={done ? doneStyle : openStyle}>
          {done && <Check size={16} />}
        </Box>
        <Stack sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            component="span"
            sx={{ fontWeight: 600, color: done ? 'text.secondary' : '' }}
          >
            {text}
          </Typography>
          {done && (
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {home.done}
            </Typography>
          )}
        </Stack>
        <ChevronRight size={18} aria-hidden="true" />
      </Box>
    </Box>
  );
}

const listStyle = { m: 0, p: 0, listStyle: 'none' };
const lineStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 56,
  px: 2,
  py: 1,
  color: color('ink'),
  textDecoration: 'none',
  borderTop: `1px solid ${color('line')}`,
};
const tick = {
  width: 24,
  height: 24,
  flexShrink: 0,
  borderRadius: 99,
  display: 'grid',
  placeItems: 'center',
};
const doneStyle = { ...tick, backgroundColor: color('palm-700'), color: '#fff' };
const openStyle = { ...tick, border: `2px solid ${color('line')}` };
