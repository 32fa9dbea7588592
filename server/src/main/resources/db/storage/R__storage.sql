-- the one row that ModuleDatabase.settle() changes
create table if not exists settled (times bigint not null);
insert into settled (times) select 0 from (values (0)) as one (n) where not exists (select * from settled);

-- whose turn it is to carry the outbox: held by a lock, never committed
create table if not exists turn (taken bigint not null);
insert into turn (taken) select 0 from (values (0)) as one (n) where not exists (select * from turn);

-- which of several processes does the module's scheduled work, and until when by this database's clock
create table if not exists lead (holder varchar(36) not null, held_until timestamp with time zone not null);
insert into lead (holder, held_until) select 'nobody', current_timestamp from (values (0)) as one (n)
where not exists (select * from lead);
