import { useDashMessages } from '@ecom/i18n/dash';
import { Box, Button } from '@mui/material';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The next page, as long as there is one. */
export function LoadMore({ query }: Props) {
  const { app } = useDashMessages();
  if (!query.hasNextPage) return null;
  return (
    <Box sx={{ p: 2, textAlign: 'center' }}>
      <Button
        variant="outlined"
        loading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {app.more}
      </Button>
    </Box>
  );
}
