import {
  type Column,
  ConfirmDialog,
  Loaded,
  Page,
  Pill,
  Rows,
  Section,
  useCommand,
  useMoments,
  useToast,
} from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Button, Card } from '@mui/material';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../data/admin.ts';
import { useCategoryName } from '../stores/data.ts';
import { dropRate, type Rate, useRates } from './data.ts';
import { percentText } from './rate-wish.ts';
import { SetRateDialog } from './set-rate-dialog.tsx';

/** What Ecom keeps of a sale: in force and planned, and below it what was. */
export default function Commissions() {
  const { commissions, back } = useAdminOrdersMessages();
  const maySet = useMay('set_commission');
  const query = useRates();
  const [isSetting, setSetting] = useState(false);
  const [dropping, setDropping] = useState<Rate | null>(null);
  return (
    <Page
      title={commissions.title}
      subtitle={commissions.body}
      back={{ href: '/commandes', label: back }}
      actions={
        maySet && (
          <Button
            variant="contained"
            startIcon={<Plus size={18} />}
            onClick={() => setSetting(true)}
          >
            {commissions.set}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(rates) => (
          <Rates rates={rates} onDrop={maySet ? (rate) => setDropping(rate) : undefined} />
        )}
      </Loaded>
      {isSetting && <SetRateDialog onClose={() => setSetting(false)} />}
      {dropping && <DropDialog rate={dropping} onClose={() => setDropping(null)} />}
    </Page>
  );
}

interface RatesProps {
  readonly rates: readonly Rate[];
  readonly onDrop: ((rate: Rate) => void) | undefined;
}

function Rates({ rates, onDrop }: RatesProps) {
  const { commissions } = useAdminOrdersMessages();
  const columns = useColumns();
  const past = rates.filter(({ state }) => state === 'past');
  const rest = rates.filter(({ state }) => state !== 'past');
  const keyOf = ({ id }: Rate) => id;
  return (
    <>
      <Card>
        <Rows
          label={commissions.title}
          rows={rest}
          columns={columns}
          keyOf={keyOf}
          {...(onDrop && {
            actionOf: (rate: Rate) =>
              rate.state === 'planned' && (
                <Button variant="outlined" color="error" onClick={() => onDrop(rate)}>
                  {commissions.drop}
                </Button>
              ),
          })}
        />
      </Card>
      {past.length > 0 && (
        <Section title={commissions.past} flush>
          <Rows label={commissions.past} rows={past} columns={columns} keyOf={keyOf} />
        </Section>
      )}
    </>
  );
}

const tones = { now: 'good', planned: 'new', past: 'quiet' } as const;

function useColumns(): readonly Column<Rate>[] {
  const { commissions, columns: words } = useAdminOrdersMessages();
  const { moment } = useMoments();
  const language = useLanguage();
  const whom = useWhom();
  const { columns } = commissions;
  return [
    { head: columns.who, cell: whom },
    {
      head: columns.rate,
      cell: ({ bp }) => (bp === null ? commissions.ended : `${percentText(bp, language)}\u00a0%`),
    },
    {
      head: words.state,
      cell: ({ state }) => <Pill tone={tones[state]} text={commissions.states[state]} />,
      plain: true,
    },
    { head: columns.from, cell: ({ from }) => moment(from), quiet: true },
    { head: columns.by, cell: ({ byName }) => byName ?? commissions.system, quiet: true },
    { head: columns.why, cell: ({ reason }) => reason || null, quiet: true },
  ];
}

/** For whom a rate is, in words. */
function useWhom(): (rate: Rate) => string {
  const { commissions } = useAdminOrdersMessages();
  const language = useLanguage();
  const nameOf = useCategoryName();
  return ({ store, category }) => {
    const aisle = category === null ? null : nameOf(category, language);
    if (store) return aisle === null ? store.name : commissions.both(store.name, aisle);
    return aisle === null ? commissions.everybody : commissions.category(aisle);
  };
}

function DropDialog({ rate, onClose }: { readonly rate: Rate; onClose(): void }) {
  const { commissions } = useAdminOrdersMessages();
  const say = useToast();
  const command = useCommand(dropRate);
  const act = async () => {
    if (!(await command.run(rate.id))) return;
    say(commissions.dropped);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={commissions.dropTitle}
      body={commissions.dropBody}
      confirm={commissions.drop}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    />
  );
}
