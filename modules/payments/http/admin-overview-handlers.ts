import { brandId, err, parseId, toWireId } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import { closeByHand, closedByHand } from '../use-cases/admin/close-alert.ts';
import {
  type MoneyOverview,
  type OpenAlert,
  readAttention,
  readOverview,
} from '../use-cases/admin/read-overview.ts';
import { attentionRoute, closeAlertRoute, overviewRoute } from './admin-overview-routes.ts';
import {
  type AdminMoneyDeps,
  isoOrNull,
  operatorCommand,
  refuseLook,
  refuseMoney,
} from './admin-parts.ts';

/** An alert as the operator sees it. */
export const alertAnswer = ({ id, subject, openedAt, seenAt, facts, kind }: OpenAlert) => ({
  id: toWireId('alt', brandId(id)),
  kind,
  subject,
  orderId: subject.startsWith('order:')
    ? toWireId('mmo', brandId(subject.slice('order:'.length)))
    : null,
  facts: { ...facts },
  openedAt: openedAt.toISOString(),
  seenAt: seenAt.toISOString(),
  closable: closedByHand.includes(kind),
});

const overviewAnswer = ({ asOf, alerts, providers, orders, lastCheck, sums }: MoneyOverview) => ({
  asOf: asOf.toISOString(),
  alerts: alerts.map(alertAnswer),
  providers: providers.map(({ floatReadAt, webhookAt, ...rest }) => ({
    ...rest,
    floatReadAt: isoOrNull(floatReadAt),
    webhookAt: isoOrNull(webhookAt),
  })),
  orders: orders.map(({ oldestAt, ...rest }) => ({ ...rest, oldestAt: oldestAt.toISOString() })),
  lastCheck: lastCheck && { ...lastCheck, endedAt: lastCheck.endedAt.toISOString() },
  sums,
});

/** Whose money is where, and the alerts. */
export function adminOverviewHandlers(router: Router, deps: AdminMoneyDeps): void {
  router.openapi(overviewRoute, async (c) => {
    const refused = await refuseLook(c, deps, overviewRoute['x-act']);
    if (refused) return refuseMoney(c, refused);
    return c.json(overviewAnswer(await readOverview(deps.database, deps.providers)), 200);
  });

  router.openapi(attentionRoute, async (c) => {
    const refused = await refuseLook(c, deps, attentionRoute['x-act']);
    if (refused) return refuseMoney(c, refused);
    return c.json(await readAttention(deps.database), 200);
  });

  router.openapi(closeAlertRoute, async (c) => {
    const { id: wireId } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    const id = parseId('alt', wireId);
    const command = {
      act: closeAlertRoute['x-act'],
      name: 'payments.admin_close_alert',
      aboutUserId: null,
      input: { wireId, reason },
      detail: { reason, alertId: wireId },
    };
    const result = await operatorCommand(c, deps, command, async (tx, operator) =>
      id === null ? err('payments.alert_unknown') : closeByHand(tx, operator, id),
    );
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });
}
