-- One row of truth a thread: everything needed to decide and to go on after a restart, as checked JSON (domain/case.ts).
-- Raw text is not stored; quotes inside facts are redacted lines.
create table thread_case (
  thread text primary key,
  state text not null check (json_valid(state)),
  phase text not null generated always as (json_extract(state, '$.phase')) stored,
  created_at text not null,
  updated_at text not null
) strict;

create index thread_case_by_phase on thread_case (phase, updated_at);
