create table account_ticket (
    ticket_id uuid not null primary key,
    version bigint not null,
    shop_id varchar(40) not null,
    status varchar(20) not null,
    account_day date not null,
    account_hour int not null,
    placed_at timestamp with time zone not null,
    number varchar(20) not null,
    total bigint not null,
    body varchar(1000000) not null
);

create index account_ticket_status on account_ticket (shop_id, status);
create index account_ticket_day on account_ticket (shop_id, account_day);

create table account_line (
    ticket_id uuid not null,
    line int not null,
    item_id varchar(40) not null,
    name varchar(4000) not null,
    quantity int not null,
    amount bigint not null,
    primary key (ticket_id, line)
);

create table account_step (
    ticket_id uuid not null,
    version bigint not null,
    happening varchar(40) not null,
    done_by varchar(200) not null,
    happened_at timestamp with time zone not null,
    status varchar(20) not null,
    primary key (ticket_id, version)
);
