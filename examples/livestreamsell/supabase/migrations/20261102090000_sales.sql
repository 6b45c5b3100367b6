create extension if not exists supabase_vault;

create table public.pages (
  page_id text primary key,
  seller_id uuid not null references auth.users (id),
  -- The token itself is in Supabase Vault: see services/token_refresh/src/page-tokens.ts.
  token_secret_id uuid not null unique,
  token_expires_at timestamptz not null
);

create table public.products (
  id uuid primary key default gen_random_uuid(),
  seller_id uuid not null references auth.users (id),
  name text not null,
  price_cents integer not null check (price_cents > 0),
  currency text not null check (currency ~ '^[a-z]{3}$')
);

create table public.orders (
  comment_id text primary key,
  seller_id uuid not null references auth.users (id),
  product_id uuid not null references public.products (id),
  quantity integer not null check (quantity between 1 and 20),
  total_cents integer not null check (total_cents > 0),
  payment_url text not null,
  created_at timestamptz not null default now()
);

alter table public.pages enable row level security;
alter table public.products enable row level security;
alter table public.orders enable row level security;

revoke all on public.pages, public.products, public.orders from anon, authenticated;

-- Sellers see and keep their own rows; pages are for our services alone.
grant select, insert, update, delete on public.products to authenticated;
create policy sellers_keep_their_products on public.products to authenticated
  using (seller_id = (select auth.uid()))
  with check (seller_id = (select auth.uid()));

grant select on public.orders to authenticated;
create policy sellers_see_their_orders on public.orders for select to authenticated
  using (seller_id = (select auth.uid()));

grant select on public.pages, public.products to service_role;
grant select, insert on public.orders to service_role;
