create table orders (
    order_id uuid primary key,
    version bigint not null,
    court_day date not null,
    order_number varchar(20) not null,
    status varchar(20) not null,
    service varchar(20) not null,
    placed_at timestamp with time zone not null,
    total bigint not null,
    -- of what was wanted: the same id with other content is refused
    fingerprint varchar(64) not null,
    unique (court_day, order_number)
);

create table order_ticket (
    ticket_id uuid primary key,
    order_id uuid not null references orders,
    place integer not null,
    -- of the last message applied
    version bigint not null,
    shop_id varchar(100) not null,
    status varchar(20) not null,
    status_at timestamp with time zone not null,
    acknowledged boolean not null,
    reason varchar(20),
    wait_minutes integer not null,
    total bigint not null,
    -- what never changes: the shop and the lines as they were when the order was placed
    content varchar(1000000) not null
);

create index order_ticket_order on order_ticket (order_id, place);

-- how many numbers a day has given
create table order_day (
    court_day date primary key,
    given integer not null
);

create table outbox (
    id bigint generated always as identity primary key,
    address varchar(100) not null,
    type varchar(100) not null,
    message_key varchar(100) not null,
    version bigint not null,
    body varchar(1000000) not null
);
