import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askAgain } from './ask-again.ts';

/** A screen over one query, whose answers the test gives when it likes, each with what was true. */
function screen(queryKey: readonly string[]) {
  const asked: ((answer: string) => void)[] = [];
  const queries = new QueryClient();
  const queryFn = () => new Promise<string>((resolve) => asked.push(resolve));
  const observer = new QueryObserver(queries, { queryKey, queryFn });
  ends.push(observer.subscribe(() => undefined));
  return { queries, asked, shown: () => observer.getCurrentResult().data };
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('asking again', () => {
  test('a first answer on its way when it happened is not the last word', async () => {
    const { queries, asked, shown } = screen(['order', 'one']);
    void askAgain(queries);
    void askAgain(queries);
    asked[0]?.('placed');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.('accepted');
    await vi.waitFor(() => expect(shown()).toBe('accepted'));
    expect(asked).toHaveLength(2);
  });

  test('an answer that is known already is replaced, an older one on its way ignored', async () => {
    const { queries, asked, shown } = screen(['order', 'one']);
    asked[0]?.('placed');
    await vi.waitFor(() => expect(shown()).toBe('placed'));
    void askAgain(queries, { queryKey: ['order'] });
    void askAgain(queries, { queryKey: ['order'] });
    asked[2]?.('accepted');
    asked[1]?.('placed');
    await vi.waitFor(() => expect(shown()).toBe('accepted'));
    expect(asked).toHaveLength(3);
  });

  test('what is not meant is left alone', async () => {
    const { queries, asked, shown } = screen(['wallet']);
    void askAgain(queries, { queryKey: ['order'] });
    asked[0]?.('12');
    await vi.waitFor(() => expect(shown()).toBe('12'));
    expect(asked).toHaveLength(1);
  });
});
