import { useSearchParams } from 'wouter';

/** The board's tabs, by their words in the address. */
export const stages = ['waiting', 'working', 'planned', 'done'] as const;
export type Stage = (typeof stages)[number];

const words: Readonly<Record<Stage, string>> = {
  waiting: 'a-accepter',
  planned: 'pour-plus-tard',
  working: 'en-cours',
  done: 'terminees',
};

/** The way to one of the tabs. */
export const boardHref = (stage: Stage): string =>
  stage === 'waiting' ? '/commandes' : `/commandes?etape=${words[stage]}`;

/** Which tab is open: it stands in the address, so that coming back finds it. */
export function useStage(): readonly [Stage, (stage: Stage) => void] {
  const [params, setParams] = useSearchParams();
  const word = params.get('etape');
  const stage = stages.find((one) => words[one] === word) ?? 'waiting';
  const choose = (next: Stage) =>
    setParams(next === 'waiting' ? {} : { etape: words[next] }, { replace: true });
  return [stage, choose];
}
