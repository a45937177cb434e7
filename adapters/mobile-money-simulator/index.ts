export { simulatorKeys, simulatorModes } from './keys.ts';
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
