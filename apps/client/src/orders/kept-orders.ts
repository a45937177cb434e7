import { deviceList } from '../market/device-list.ts';
import type { Order } from './order-data.ts';

/**
 * The orders that this device looked at last, until somebody signs out: a code is said at a
 * counter, where there may be no network.
 */
export const keptOrders = deviceList<Order>('orders', ({ id }) => id, 12);
