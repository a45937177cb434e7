export { silentLog } from './silent-log.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { togolesePhone } from './togolese-phone.ts';
