/**
 * Runs `work` for a name, one at a time; calls that come meanwhile are answered by one more run.
 * So a burst of hints costs two looks at the database, and the last look is after the last hint.
 * `work` must not throw.
 */
export function takeTurns(work: (name: string) => Promise<void>): (name: string) => void {
  const running = new Map<string, { again: boolean }>();
  const run = async (name: string, turn: { again: boolean }) => {
    do {
      turn.again = false;
      await work(name);
    } while (turn.again);
    running.delete(name);
  };
  return (name) => {
    const turn = running.get(name);
    if (turn) {
      turn.again = true;
      return;
    }
    const first = { again: false };
    running.set(name, first);
    void run(name, first);
  };
}
