create table shop_switches (
    shop_id varchar(40) not null primary key,
    version bigint not null,
    wait_minutes int,
    paused boolean not null,
    paused_until timestamp with time zone
);

create table sold_out (
    shop_id varchar(40) not null,
    item_id varchar(40) not null,
    sale varchar(20) not null,
    sold_out_until timestamp with time zone not null,
    primary key (shop_id, item_id)
);
