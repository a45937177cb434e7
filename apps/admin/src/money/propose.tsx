import { Field, Loaded, Page, useCommand } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Alert, Box, Button, Card } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type AccountChoice, AccountField, accountOf, noAccount } from './account-field.tsx';
import { type AdjustmentEffect, preview, useOverview, type Wish } from './data.ts';
import { francsIn } from './money-text.ts';
import { ProposeDialog } from './propose-dialog.tsx';

const reasonMin = 10;
const amountMaxXof = 1_000_000_000;

interface Checked {
  readonly wish: Wish & { readonly reason: string };
  readonly effect: AdjustmentEffect;
}

/** A correction to be proposed: which accounts, how much, why; its effect is seen before. */
export default function Propose() {
  const { proposal } = useMoneyMessages();
  const query = useOverview();
  const back = { href: '/argent/ajustements', label: proposal.back };
  return (
    <Page title={proposal.title} subtitle={proposal.body} back={back}>
      <Card sx={{ p: { xs: 2, md: 3 }, maxWidth: 720 }}>
        <Loaded query={query} rows={6}>
          {({ providers }) => <ProposeForm providers={providers.map(({ provider }) => provider)} />}
        </Loaded>
      </Card>
    </Page>
  );
}

/** From a person's page her wallet comes along in the address. */
function useFirstAccount(): AccountChoice {
  const [params] = useSearchParams();
  const person = params.get('wallet') ?? '';
  return person === '' ? noAccount : { kind: 'wallet', person };
}

function ProposeForm({ providers }: { readonly providers: readonly string[] }) {
  const { proposal } = useMoneyMessages();
  const [from, setFrom] = useState(useFirstAccount());
  const [to, setTo] = useState(noAccount);
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const command = useCommand((wish: Wish) => preview(wish));
  const amountXof = francsIn(amount, amountMaxXof);
  const given = reason.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [giver, receiver] = [accountOf(from), accountOf(to)];
    if (!giver || !receiver || amountXof === null || given.length < reasonMin) return;
    const wish = { from: giver, to: receiver, amountXof };
    const seen = await command.run(wish);
    if (seen) setChecked({ wish: { ...wish, reason: given }, effect: seen.answer });
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1 }}>
      <AccountField
        {...{ providers, tried }}
        label={proposal.from}
        choice={from}
        onChoose={setFrom}
      />
      <AccountField {...{ providers, tried }} label={proposal.to} choice={to} onChoose={setTo} />
      <Field
        label={proposal.amount}
        error={tried && amountXof === null ? proposal.amountInvalid : undefined}
        value={amount}
        onChange={setAmount}
        input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 15 }}
      />
      <Field
        label={proposal.reason}
        help={proposal.reasonHelp}
        error={tried && given.length < reasonMin ? proposal.reasonShort : undefined}
        value={reason}
        onChange={setReason}
        rows={3}
        input={{ maxLength: 500 }}
      />
      {command.error && <Alert severity="error">{command.error}</Alert>}
      <Box>
        <Button type="submit" variant="contained" loading={command.busy}>
          {proposal.preview}
        </Button>
      </Box>
      {checked && <ProposeDialog {...checked} onClose={() => setChecked(null)} />}
    </Box>
  );
}
