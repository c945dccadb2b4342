/**
 * Runs whenever a ledger wakes, so every statement is safe to run again. Ids are ordered by time
 * and tables kept in that order, so an append writes one row at the end and nothing else.
 */
export const LEDGER_TABLES = `
  create table if not exists visit (
    id text primary key,
    campaign_id text, site_id text, source_id text,
    source_click_id text, tokens text, unexpanded text,
    cost_units integer, cost_currency text,
    country text, city text, network integer, device text not null, language text,
    referrer text, user_agent text not null, bot_reason text,
    -- of a visitor who went straight on to it: one row is his arrival and his departure
    offer_id text
  ) without rowid;

  create table if not exists click (
    id text primary key,
    visit_id text, campaign_id text, site_id text, source_id text,
    offer_id text not null, position integer,
    country text, device text not null, bot_reason text
  ) without rowid;

  -- Departures, from pages and straight on.
  create view if not exists departure as
    select id, visit_id, campaign_id, site_id, source_id, offer_id, position, country, device,
      bot_reason from click
    union all
    select id, id, campaign_id, site_id, source_id, offer_id, null, country, device, bot_reason
      from visit where offer_id is not null;

  -- How far each isolate has numbered its events, and how many of them came.
  create table if not exists isolate (
    id text primary key, last_number integer not null, received integer not null
  ) without rowid;

  -- Quarter hours that gained events since they were last counted.
  create table if not exists quarter_to_count (
    quarter integer primary key, changes integer not null
  );

  create table if not exists about (name text primary key, value text not null) without rowid;
`
