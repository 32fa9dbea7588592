-- how long messages have waited is told by the health of the server
alter table outbox add column appended_at timestamp with time zone default current_timestamp not null;
