-- What is looked up over many threads, kept beside the row of truth in the same transaction, and what does not belong to one thread.
alter table thread_case add column guild text;
alter table thread_case add column asker text;
alter table thread_case add column is_pending integer not null default 0 check (is_pending in (0, 1));
update thread_case set
  asker = json_extract(state, '$.asker'),
  is_pending = json_extract(state, '$.news') = 1
    or exists (select 1 from json_each(state, '$.outbox') where json_extract(value, '$.state') = 'waiting');

create index thread_case_by_asker on thread_case (asker);
create index thread_case_pending on thread_case (thread) where is_pending = 1;
create index thread_case_by_creation on thread_case (created_at);

-- Who did what, and when. Never text of a message.
create table audit (
  id integer primary key,
  at text not null,
  who text not null,
  what text not null,
  guild text,
  thread text,
  detail text
) strict;
create index audit_by_thread on audit (thread, id);
create index audit_by_guild on audit (guild, id);

-- What was set by hand for a server, as checked JSON (domain/settings.ts).
create table setting (
  guild text primary key,
  settings text not null check (json_valid(settings)),
  updated_at text not null
) strict;

-- How far each channel has read, to go on from there.
create table cursor (
  channel text primary key,
  value text not null
) strict;

-- People who do not want to be read.
create table opt_out (
  user text primary key,
  at text not null
) strict;

-- Threads forgotten on demand: what was written before is not read again.
create table forgotten_thread (
  thread text primary key,
  at text not null
) strict;

-- What moderators said it was: how common causes really are. Kept when the case is purged.
create table marked_cause (
  thread text primary key,
  cause text not null,
  who text not null,
  at text not null
) strict;
create index marked_cause_by_cause on marked_cause (cause);
