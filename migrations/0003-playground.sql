-- The threads of the playground, as they are shown: redacted text only. Nothing of other channels comes here.
create table play_thread (
  thread text primary key,
  title text not null,
  script text check (script is null or json_valid(script)),
  created_at text not null
) strict;

create table play_entry (
  thread text not null references play_thread (thread) on delete cascade,
  position integer not null,
  entry text not null check (json_valid(entry)),
  primary key (thread, position)
) strict, without rowid;
