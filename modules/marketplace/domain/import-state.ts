import { defineMachine } from '@ecom/kernel';

export const importStates = [
  'reading',
  'mapping',
  'checking',
  'checked',
  'running',
  'stopped',
  'done',
  'cancelled',
  'failed',
] as const;
export type ImportState = (typeof importStates)[number];
export type ImportEvent = 'read' | 'map' | 'found' | 'run' | 'halt' | 'finish' | 'cancel' | 'fail';
export type ImportActor = 'member' | 'worker' | 'system';

const cancellable = ['reading', 'mapping', 'checking', 'checked', 'running', 'stopped'] as const;

/**
 * A spreadsheet on its way onto the shelf. What a cancelled run has written stays; one that
 * stopped goes on where it was, or is mapped anew.
 */
export const importMachine = defineMachine<ImportState, ImportEvent, ImportActor>({
  name: 'import',
  initial: ['reading'],
  final: ['done', 'cancelled', 'failed'],
  waiting: {
    reading: 'fail',
    mapping: 'cancel',
    checking: 'fail',
    checked: 'cancel',
    running: 'halt',
    stopped: 'cancel',
  },
  transitions: [
    { from: 'reading', event: 'read', to: 'mapping', by: ['worker'] },
    { from: 'reading', event: 'fail', to: 'failed', by: ['worker'] },
    { from: 'mapping', event: 'map', to: 'checking', by: ['member'] },
    { from: 'checking', event: 'found', to: 'checked', by: ['worker'] },
    { from: 'checking', event: 'fail', to: 'failed', by: ['worker'] },
    { from: 'checked', event: 'map', to: 'checking', by: ['member'] },
    { from: 'checked', event: 'run', to: 'running', by: ['member'] },
    { from: 'running', event: 'finish', to: 'done', by: ['worker'] },
    { from: 'running', event: 'halt', to: 'stopped', by: ['worker'] },
    { from: 'running', event: 'fail', to: 'failed', by: ['worker'] },
    { from: 'stopped', event: 'map', to: 'checking', by: ['member'] },
    { from: 'stopped', event: 'run', to: 'running', by: ['member'] },
    ...cancellable.map((from) => {
      const by: ImportActor[] = ['member', 'system'];
      return { from, event: 'cancel' as const, to: 'cancelled' as const, by };
    }),
  ],
});
