export { type Clock, clockOf, systemClock } from './clock.ts';
export { brandId, type Id, newId, type Prefix, parseId, toWireId } from './id.ts';
export { invariant } from './invariant.ts';
export { mobileNetworkNames } from './mobile-network.ts';
export { type Xof, xof } from './money.ts';
export { formatPhone, maskPhone, type Phone, type PhoneError, parsePhone } from './phone.ts';
export { err, ok, type Refusal, type Result } from './result.ts';
export { type Role, roles } from './role.ts';
export { splitByWeight } from './split.ts';
export {
  allowedEvents,
  defineMachine,
  type Machine,
  type MachineProblem,
  type MachineSpec,
  nextState,
  type Transition,
  validateMachine,
} from './state-machine.ts';
export { type RgbPixels, thumbhashOf } from './thumbhash.ts';
