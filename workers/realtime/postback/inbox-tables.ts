/** Runs whenever an inbox wakes, so every statement is safe to run again. */
export const INBOX_TABLES = `
  -- Every postback as it came. Never changed but for what became of it.
  create table if not exists postback (
    id text primary key,
    received_at integer not null, method text not null, params text not null, address text,
    code text, reason text, fix text,
    click_id text, event text, player text, transaction_id text,
    amount_units integer, currency text, conversion_id text
  ) without rowid;
  create index if not exists postback_by_click on postback (click_id);
  create index if not exists postback_by_transaction on postback (transaction_id)
    where transaction_id is not null;
  create index if not exists postback_by_player on postback (player) where player is not null;
  create index if not exists postback_unjudged on postback (id) where code is null;

  -- Never deleted: a rejected one keeps its row and changes its status.
  create table if not exists conversion (
    id text primary key,
    postback_id text not null, click_id text not null,
    campaign_id text, site_id text, source_id text, country text, device text not null,
    event text not null, status text not null, player text, transaction_id text,
    amount_units integer, currency text, amount_kind text not null,
    clicked_at integer not null, occurred_at integer not null, received_at integer not null
  ) without rowid;
  create index if not exists conversion_by_click on conversion (click_id, event);
  create index if not exists conversion_by_transaction on conversion (transaction_id)
    where transaction_id is not null;
  create index if not exists conversion_by_player on conversion (player) where player is not null;

  -- What makes an event the same event; the database refuses a second one.
  create table if not exists conversion_key (
    key text primary key, conversion_id text not null
  ) without rowid;

  create table if not exists conversion_status (
    conversion_id text not null, at integer not null, status text not null,
    primary key (conversion_id, at, status)
  ) without rowid;

  -- Written with its conversion or not at all, and delivered from the alarm.
  create table if not exists delivery (
    id text primary key,
    conversion_id text not null, source_id text not null, event text not null,
    url text not null, rule text not null,
    state text not null, created_at integer not null, attempts integer not null, next_at integer
  ) without rowid;
  create index if not exists delivery_waiting on delivery (next_at) where state = 'waiting';
  create index if not exists delivery_by_conversion on delivery (conversion_id);

  create table if not exists attempt (
    delivery_id text not null, number integer not null, at integer not null,
    status integer, answer text not null, ok integer not null,
    primary key (delivery_id, number)
  ) without rowid;

  -- Clicks flagged as a bot's that a conversion proved to be a person's; their ledger is to be told.
  create table if not exists click_to_clear (id text primary key) without rowid;

  create table if not exists quarter_to_count (
    quarter integer primary key, changes integer not null
  );

  create table if not exists about (name text primary key, value text not null) without rowid;
`
