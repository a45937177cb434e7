import { useMoments } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { Alert, AlertTitle } from '@mui/material';
import type { StoreSettings } from '../data/store.ts';

/** Whether customers see the store, and why not. */
export function StoreStatus({ store }: { readonly store: StoreSettings }) {
  const { status, refusals } = useBusinessMessages();
  const { moment } = useMoments();
  const { state, pausedUntil, openNow, refusalReason, refusalNote } = store;
  if (state === 'refused') {
    return (
      <Alert severity="error">
        <AlertTitle>{status.refused}</AlertTitle>
        {refusalReason && refusals[refusalReason]} {refusalNote}
      </Alert>
    );
  }
  if (state === 'suspended') {
    return (
      <Alert severity="error">
        <AlertTitle>{status.suspended}</AlertTitle>
        {refusalNote ?? status.suspendedBody}
      </Alert>
    );
  }
  if (state === 'submitted') {
    return (
      <Alert severity="info">
        <AlertTitle>{status.submitted}</AlertTitle>
        {status.submittedBody}
      </Alert>
    );
  }
  if (state === 'draft') {
    return <Alert severity="info">{status.draft}</Alert>;
  }
  if (state === 'closed') {
    return <Alert severity="warning">{status.closed}</Alert>;
  }
  if (pausedUntil !== null) {
    return <Alert severity="warning">{status.paused(moment(pausedUntil))}</Alert>;
  }
  if (openNow) return <Alert severity="success">{status.openNow}</Alert>;
  return <Alert severity="info">{status.openLater}</Alert>;
}
