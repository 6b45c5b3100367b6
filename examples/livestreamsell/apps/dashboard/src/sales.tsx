import { useEffect, useState } from 'react';
import { latestSales, type Sale } from './api.ts';

const REFRESH_MILLISECONDS = 3000;

const price = (sale: Sale): string =>
  new Intl.NumberFormat(undefined, { style: 'currency', currency: sale.currency }).format(sale.total_cents / 100);

export const Sales = ({ session }: { readonly session: string }) => {
  const [sales, setSales] = useState<readonly Sale[]>([]);
  const [stale, setStale] = useState(false);

  useEffect(() => {
    const stopped = new AbortController();
    const refresh = async () => {
      try {
        setSales(await latestSales(session, stopped.signal));
        setStale(false);
      } catch {
        if (!stopped.signal.aborted) setStale(true);
      }
    };
    void refresh();
    const timer = setInterval(refresh, REFRESH_MILLISECONDS);
    return () => {
      clearInterval(timer);
      stopped.abort();
    };
  }, [session]);

  return (
    <main>
      <h1>Sales of this live</h1>
      {stale && <p role="status">The server does not answer. These are the last known sales.</p>}
      <table>
        <thead>
          <tr>
            <th>Time</th>
            <th>Product</th>
            <th>Quantity</th>
            <th>Total</th>
          </tr>
        </thead>
        <tbody>
          {sales.map((sale, index) => (
            <tr key={sales.length - index}>
              <td>{new Date(sale.at).toLocaleTimeString()}</td>
              <td>{sale.product}</td>
              <td>{sale.quantity}</td>
              <td>{price(sale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
};
