alter table staff_call add column reason varchar(30) default 'GUEST' not null;
