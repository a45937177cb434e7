import type { MemberMessages } from './business-members.ts';

export const businessMembersEn: MemberMessages = {
  title: 'Team',
  subtitle: (store) => `Who works for ${store}`,
  members: 'Members',
  me: 'You',
  unnamed: 'No name',
  since: (when) => `Since ${when}`,
  roles: { owner: 'Owner', manager: 'Manager', clerk: 'Clerk', courier: 'Courier' },
  rights: {
    title: 'Who may do what',
    owner: 'Everything, and alone the team, the papers, the application and payouts.',
    manager:
      'Also refunds, answers to reviews, imports, many products at once and settings. Sees the money.',
    courier: 'What there is to deliver, and nothing else: where, to whom, how much to collect.',
    clerk: 'Orders, and products, their photos and their stock, one by one.',
  },
  invite: {
    act: 'Invite',
    title: 'Invite somebody',
    body: 'The invitation waits in Ecom Business, under this number, for two weeks.',
    phone: 'Their phone number',
    role: 'Their role',
    send: 'Send the invitation',
    sent: (phone) => `Invitation sent to ${phone}.`,
  },
  invitations: {
    title: 'Invitations that wait',
    none: 'Nobody is invited for the moment.',
    until: (when) => `Valid until ${when}`,
    withdraw: 'Withdraw',
    withdrawOf: (phone) => `Withdraw the invitation of ${phone}`,
    withdrawn: (phone) => `Invitation of ${phone} withdrawn.`,
  },
  offers: {
    title: 'You are invited',
    of: (store, quartier) => `${store} (${quartier})`,
    text: (store, role) => `${store} offers you the role: ${role}.`,
    by: (name) => `From ${name}.`,
    accept: 'Join',
    acceptOf: (store) => `Join ${store}`,
    accepted: (store) => `You are part of ${store}.`,
    decline: 'Decline',
    declineOf: (store) => `Decline the invitation of ${store}`,
    declined: 'Invitation declined.',
  },
  acts: {
    of: (name) => `What to do about ${name}`,
    role: 'Change the role',
    handOver: 'Hand the store over',
    remove: 'Remove from the team',
    leave: 'Leave the store',
  },
  role: {
    title: (name) => `The role of ${name}`,
    body: 'The change holds at once.',
    save: 'Save',
    saved: (name, role) => `${name}: ${role}.`,
  },
  handOver: {
    title: (name) => `Hand the store over to ${name}?`,
    body: (name) =>
      `${name} becomes the owner and you become a manager. You cannot take it back without their consent.`,
    confirm: 'Hand over',
    done: (name) => `The store belongs to ${name}.`,
  },
  remove: {
    title: (name) => `Remove ${name} from the team?`,
    body: 'Access to the store closes at once. You may invite again later.',
    done: (name) => `${name} is no longer in the team.`,
  },
  leave: {
    title: (store) => `Leave ${store}?`,
    body: 'You will have no more access to this store. To come back you need an invitation.',
    confirm: 'Leave',
    done: (store) => `You have left ${store}.`,
  },
};
