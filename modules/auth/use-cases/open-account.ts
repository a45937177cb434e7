import { brandId, newId, type Phone, toWireId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { devicePolicy } from '../domain/device-policy.ts';
import { firstToken, hashToken } from '../domain/refresh-token.ts';
import type { Language } from '../domain/sms-templates.ts';
import type { User } from '../domain/user.ts';
import { userSubject } from '../events.ts';
import { deviceHistory, rememberDevice, restrict } from '../store/device-store.ts';
import { openSession } from '../store/session-store.ts';
import { addUser, findUserByPhone } from '../store/user-store.ts';

export interface OpenedSession {
  readonly user: User;
  readonly sessionId: string;
  readonly refreshToken: string;
}

/** Makes the account of a phone seen for the first time, or finds it. */
export async function findOrAddUser(
  tx: Tx,
  input: { phone: Phone; language: Language },
): Promise<User> {
  const isNew = await addUser(tx, { id: newId<'usr'>(), ...input });
  const user = await findUserByPhone(tx, input.phone);
  if (!user) throw new Error('a user was added or found, and is gone');
  if (isNew) tx.announce({ subject: userSubject(user.id), type: 'auth.signed_up', data: {} });
  return user;
}

/**
 * Opens the session of a device. A device that is new to an account with others cannot withdraw
 * for a day, and waits for the PIN before money moves from it.
 */
export async function openOnDevice(
  tx: Tx,
  deps: { sessionSecret: string },
  input: { user: User; deviceId: string; device: string; code: string },
): Promise<OpenedSession> {
  const { user, deviceId, device } = input;
  const history = await deviceHistory(tx, user.id, deviceId);
  const isNewDevice = history.any && !history.knows;
  await rememberDevice(tx, { userId: user.id, deviceId, label: device, trusted: !isNewDevice });
  if (isNewDevice) {
    const lastsMs = devicePolicy.restrictionMs;
    await restrict(tx, { id: newId(), userId: user.id, deviceId, reason: 'new_device', lastsMs });
  }
  const sessionId = newId<'ses'>();
  const refreshToken = firstToken(deps.sessionSecret, sessionId, input.code);
  const tokenHash = hashToken(refreshToken);
  await openSession(tx, { id: sessionId, userId: user.id, deviceId, tokenHash });
  tx.announce({
    subject: userSubject(user.id),
    type: 'auth.signed_in',
    data: { device, sessionId: toWireId('ses', brandId(sessionId)), newDevice: isNewDevice },
  });
  return { user, sessionId, refreshToken };
}
