import { color, EmptyState, Pill, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import { Unplug } from 'lucide-react';
import type { MoneyAlert, MoneyProvider } from './data.ts';
import { FloatBar } from './float-bar.tsx';
import { providerText, reasonText, useXof } from './money-text.ts';

interface Props {
  readonly providers: readonly MoneyProvider[];
  readonly alerts: readonly MoneyAlert[];
}

/** What lies at each provider to pay out from, how old the figure is, and when it last spoke. */
export function Floats({ providers, alerts }: Props) {
  const { overview } = useMoneyMessages();
  const most = Math.max(1, ...providers.flatMap((one) => figures(one).map(([, xof]) => xof)));
  const isLow = ({ provider }: MoneyProvider) =>
    alerts.some(({ kind, subject }) => kind === 'float_low' && subject === provider);
  return (
    <Section title={overview.floats} flush>
      {providers.length === 0 && (
        <EmptyState
          drawing={<Unplug size={40} color={color('muted')} aria-hidden="true" />}
          title={overview.noProvider}
          body={overview.noProviderBody}
        />
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {providers.map((one) => (
          <Provider key={one.provider} one={one} most={most} low={isLow(one)} />
        ))}
      </Stack>
    </Section>
  );
}

const figures = (one: MoneyProvider) =>
  (
    [
      ['whole', one.floatWholeXof],
      ['mixx', one.floatMixxXof],
      ['moov', one.floatMoovXof],
    ] as const
  ).flatMap(([name, xof]) => (xof === null ? [] : [[name, xof] as const]));

interface ProviderProps {
  readonly one: MoneyProvider;
  /** The largest float of all: what a whole bar is. */
  readonly most: number;
  readonly low: boolean;
}

function Provider({ one, most, low }: ProviderProps) {
  const texts = useMoneyMessages();
  const { overview, networks } = texts;
  const xof = useXof();
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, borderTop: `1px solid ${color('line')}` }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography sx={{ fontWeight: 700 }}>{providerText(texts, one.provider)}</Typography>
        {!one.inUse && <Pill tone="quiet" text={overview.notInUse} />}
        {low && <Pill tone="bad" text={overview.low} />}
      </Stack>
      <Stack sx={{ gap: 1 }}>
        {figures(one).map(([name, amount]) => (
          <FloatBar
            key={name}
            name={name === 'whole' ? overview.whole : networks[name]}
            amount={xof(amount)}
            share={amount / most}
            low={low}
          />
        ))}
      </Stack>
      {one.floatFault !== null && (
        <Typography sx={{ mt: 1, color: color('clay-700'), fontWeight: 600 }}>
          {overview.fault(reasonText(texts, one.floatFault))}
        </Typography>
      )}
      <Typography sx={{ mt: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <Ages one={one} />
        <br />
        {overview.booked}
        {' · '}
        {xof(one.bookedXof)}
      </Typography>
    </Box>
  );
}

function Ages({ one: { floatReadAt, webhookAt } }: { readonly one: MoneyProvider }) {
  const { overview } = useMoneyMessages();
  const { waited } = useMoments();
  const isNow = (iso: string) => Date.now() - new Date(iso).getTime() < 60_000;
  const read =
    floatReadAt === null
      ? overview.neverRead
      : isNow(floatReadAt)
        ? overview.readNow
        : overview.read(waited(floatReadAt));
  const heard =
    webhookAt === null
      ? overview.noWebhook
      : isNow(webhookAt)
        ? overview.webhookNow
        : overview.webhook(waited(webhookAt));
  return `${read} · ${heard}`;
}
