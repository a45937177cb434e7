import { type components, unwrap } from '@ecom/api-client';
import { api, rightsKey } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';

export type Admin = components['schemas']['Admin'];
export type Act = Admin['acts'][number];

/** Who I am here, with which rights, and whether this session gave the second factor. */
export const useAdminQuery = () =>
  useQuery({ queryKey: rightsKey, queryFn: () => unwrap(api.GET('/v1/admin/me')) });

const AdminContext = createContext<Admin | null>(null);
export const AdminProvider = AdminContext.Provider;

/** The admin behind the gate. @throws outside of it */
export function useAdmin(): Admin {
  const admin = useContext(AdminContext);
  if (!admin) throw new Error('only behind the gate somebody is known');
  return admin;
}

/** Whether the admin may do this: what she may not is absent from the screen. */
export const useMay = (act: Act): boolean => useAdmin().acts.includes(act);
