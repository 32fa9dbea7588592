-- of a voucher that pays once: what came back of it since, which may pay once more
alter table voucher_use add column given_back bigint default 0 not null;
