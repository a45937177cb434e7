import { Facts, Pill, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Typography } from '@mui/material';
import type { MoneyOverview } from './data.ts';

/** The last nightly check of the whole book, and what it found. */
export function BookCheck({ check }: { readonly check: MoneyOverview['lastCheck'] }) {
  const { overview } = useMoneyMessages();
  const { moment } = useMoments();
  return (
    <Section title={overview.check}>
      {check === null ? (
        <Typography sx={{ color: 'text.secondary' }}>{overview.noCheck}</Typography>
      ) : (
        <Facts
          facts={[
            [overview.checkEnded, moment(check.endedAt)],
            [overview.checkTransfers, String(check.transfers)],
            [overview.checkRules, String(check.rules)],
            [
              overview.checkFaults,
              check.faults === 0 ? (
                <Pill key="none" tone="good" text={overview.noFault} />
              ) : (
                <Pill key="some" tone="bad" text={String(check.faults)} />
              ),
            ],
          ]}
        />
      )}
    </Section>
  );
}
