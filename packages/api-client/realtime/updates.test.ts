import { beforeEach, describe, expect, it } from 'vitest';
import { idle, makeWorld } from './fake-world.ts';
import { createFollower } from './follower.ts';

let world: ReturnType<typeof makeWorld>;
beforeEach(() => {
  world = makeWorld();
});

describe('updates', () => {
  it('begin after the last event that was handed on before', async () => {
    world = makeWorld({ last: 2 });
    world.add(3);
    world.updates.look();
    expect(world.requests.map(({ after }) => after)).toEqual([2]);
    await world.answerAll();
    world.updates.look();
    await world.answerAll();
    expect(world.handed).toEqual([3]);
  });

  it('page through a long absence', async () => {
    world.add(120);
    world.updates.look();
    await world.answerAll();
    await world.answerAll();
    expect(world.handed).toEqual(world.log.map(({ sequence }) => sequence));
  });

  it('ask once more when a hint comes while the answer is on its way', async () => {
    world.socket().onUp();
    const [early] = world.requests.splice(0);
    world.add();
    world.socket().onHint(1);
    early?.answer();
    await idle();
    await world.answerAll();
    expect(world.handed).toEqual([1]);
  });

  it('ask nothing for a hint of what they know', async () => {
    world.add();
    world.socket().onUp();
    await world.answerAll();
    await world.answerAll();
    world.socket().onHint(1);
    expect(world.requests).toHaveLength(0);
  });

  it('poll every 20 s without a socket, more rarely while nothing comes', async () => {
    await world.answerAll();
    const asked: number[] = [];
    for (let second = 0; second < 200; second += 1) {
      await world.pass(1_000);
      world.sockets.at(-1)?.onDown('lost');
      if (world.requests.length > 0) asked.push(world.world.now / 1_000);
      await world.answerAll();
    }
    expect(asked).toEqual([20, 50, 95, 155]);
    world.add();
    await world.pass(15_000);
    await world.answerAll();
    await world.pass(20_000);
    expect(world.requests).toHaveLength(1);
  });

  it('do not poll while the socket is there, nor while nobody looks', async () => {
    world.socket().onUp();
    await world.answerAll();
    await world.pass(300_000);
    expect(world.requests).toHaveLength(0);
    world.change('hidden');
    await world.pass(300_000);
    expect(world.requests).toHaveLength(0);
    expect(world.socket().closed).toBe(true);
  });

  it('look at once when the page is seen again, and open the socket anew', async () => {
    world.socket().onUp();
    await world.answerAll();
    world.change('hidden');
    await world.pass(61_000);
    const before = world.sockets.length;
    world.add();
    world.change('awake');
    await world.answerAll();
    expect(world.handed).toEqual([1]);
    expect(world.sockets).toHaveLength(before + 1);
  });

  it('keep the socket through a glance at another app', async () => {
    world.socket().onUp();
    world.change('hidden');
    await world.pass(30_000);
    world.change('awake');
    await world.pass(120_000);
    expect(world.sockets).toHaveLength(1);
    expect(world.socket().closed).toBe(false);
  });

  it('leave the socket of the network before when there is a network again', async () => {
    world.socket().onUp();
    await world.answerAll();
    world.add();
    world.change('online');
    expect(world.sockets.map(({ closed }) => closed)).toEqual([true, false]);
    await world.answerAll();
    expect(world.handed).toEqual([1]);
  });

  it('try for a socket ever more rarely where there is none', async () => {
    for (let second = 0; second < 3_600; second += 1) {
      world.socket().onDown('lost');
      await world.pass(1_000);
      await world.answerAll();
    }
    // 1, 2, 4 … 256 s, then every five minutes of the hour.
    expect(world.sockets.length).toBeGreaterThan(15);
    expect(world.sockets.length).toBeLessThan(25);
  });

  it('bring one fresh token when refused, and end when there is none', async () => {
    world.socket().onDown('refused');
    await world.pass(2_000);
    expect(world.world.renewals).toBe(1);
    expect(world.sockets).toHaveLength(2);
    world.socket().onDown('refused');
    await world.pass(5_000);
    expect(world.world.renewals).toBe(1);
    expect(world.sockets).toHaveLength(3);
    world = makeWorld({ renew: async () => null });
    world.socket().onDown('refused');
    await world.pass(3_600_000);
    expect(world.sockets).toHaveLength(1);
  });

  it('ask again when the log could not be read although the socket is there', async () => {
    world.socket().onUp();
    await world.answerAll();
    world.add();
    world.socket().onHint(1);
    world.requests.shift()?.fail();
    await world.pass(10_000);
    await world.answerAll();
    expect(world.handed).toEqual([1]);
  });

  it('hand nothing on once they are closed', async () => {
    world.add();
    world.updates.look();
    world.updates.close();
    await world.answerAll();
    await world.pass(600_000);
    expect(world.handed).toEqual([]);
    expect(world.requests).toHaveLength(0);
    expect(world.socket().closed).toBe(true);
  });
});

describe('a follower', () => {
  it('hands nothing on twice although an answer repeats what it knows', async () => {
    const handed: number[] = [];
    const stale = [1, 2, 3].map((sequence) => ({
      sequence,
      type: 'test.happened',
      at: '',
      data: {},
    }));
    const follower = createFollower({
      last: 1,
      loadAfter: async () => stale,
      onEvent: ({ sequence }) => void handed.push(sequence),
    });
    expect(await follower.look()).toBe('new');
    expect(await follower.look()).toBe('nothing');
    expect(handed).toEqual([2, 3]);
  });
});
