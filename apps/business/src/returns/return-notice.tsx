import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Alert, Button } from '@mui/material';
import { Link } from 'wouter';
import type { Order } from '../orders/order-data.ts';

interface Props {
  readonly returned: NonNullable<Order['returned']>;
}

/** At an order of which its customer reported something: where that stands, and the way to it. */
export function ReturnNotice({ returned: { id, state } }: Props) {
  const { onOrder, see } = useBusinessReturnsMessages();
  return (
    <Alert
      severity={state === 'open' ? 'warning' : 'info'}
      action={
        <Button component={Link} href={`/retours/${id}`} color="inherit" size="small">
          {see}
        </Button>
      }
    >
      {onOrder[state]}
    </Alert>
  );
}
