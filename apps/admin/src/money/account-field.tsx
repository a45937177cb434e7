import { Field, SelectField } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box } from '@mui/material';
import { accountText, personIn } from './money-text.ts';

/** What was chosen: nothing yet, somebody's wallet, or an account by its name. */
export interface AccountChoice {
  readonly kind: string;
  /** What stands in the field of the person. */
  readonly person: string;
}

export const noAccount: AccountChoice = { kind: '', person: '' };

/** The account as the API writes it; null while the choice is not whole. */
export function accountOf({ kind, person }: AccountChoice): string | null {
  if (kind === '') return null;
  if (kind !== 'wallet') return kind;
  const id = personIn(person);
  return id === null ? null : `user:${id}:wallet`;
}

const platform = ['fees', 'costs', 'promotions', 'adjustments'];
const pots = ['suspense', 'clearing_in', 'clearing_out', 'float'];

interface Props {
  readonly label: string;
  readonly choice: AccountChoice;
  readonly providers: readonly string[];
  /** True once it was sent: what is missing is said. */
  readonly tried: boolean;
  readonly onChoose: (choice: AccountChoice) => void;
}

/** One account of a correction: somebody's wallet, or one of the platform's or a provider's. */
export function AccountField({ label, choice, providers, tried, onChoose }: Props) {
  const texts = useMoneyMessages();
  const { proposal } = texts;
  const names = [
    ...platform.map((pot) => `platform:${pot}`),
    ...providers.flatMap((provider) => pots.map((pot) => `provider:${provider}:${pot}`)),
  ];
  const isWrong = tried && accountOf(choice) === null;
  return (
    <Box>
      <SelectField
        label={label}
        value={choice.kind}
        noted
        error={isWrong && choice.kind === '' ? proposal.chooseNeeded : undefined}
        onChoose={(kind) => onChoose({ ...choice, kind })}
        options={[
          ['', proposal.choose],
          ['wallet', proposal.walletOf],
          ...names.map((name) => [name, accountText(texts, name, null)] as const),
        ]}
      />
      {choice.kind === 'wallet' && (
        <Field
          label={proposal.person(label)}
          help={proposal.personHelp}
          error={isWrong ? proposal.personInvalid : undefined}
          value={choice.person}
          onChange={(person) => onChoose({ ...choice, person })}
          input={{ autoComplete: 'off', spellCheck: false, maxLength: 200 }}
        />
      )}
    </Box>
  );
}
