import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';

export type Rate = components['schemas']['CommissionRate'];
export type RateWish = components['schemas']['CommissionRateWish'];

const key = ['commission-rates'] as const;

/** All rates: those in force, those to come, those of the past. */
export const useRates = () =>
  useQuery({
    queryKey: key,
    queryFn: async () => (await unwrap(api.GET('/v1/admin/commission-rates'))).items,
  });

/** The aisles of the market, to choose one from. */
export const useAisles = () =>
  useQuery({
    queryKey: ['market', 'categories'],
    queryFn: () => unwrap(api.GET('/v1/market/categories')),
    staleTime: Number.POSITIVE_INFINITY,
  });

const forget = () => queries.invalidateQueries({ queryKey: key });

export async function setRate(wish: RateWish, commandKey: string): Promise<void> {
  const params = { header: keyed(commandKey) };
  await unwrap(api.POST('/v1/admin/commission-rates', { params, body: wish }));
  void forget();
}

export async function dropRate(id: string, commandKey: string): Promise<void> {
  const params = { path: { id }, header: keyed(commandKey) };
  await unwrap(api.DELETE('/v1/admin/commission-rates/{id}', { params }));
  void forget();
}
