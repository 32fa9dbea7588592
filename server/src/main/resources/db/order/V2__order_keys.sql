-- who has one of these may look the order up and cancel it; wrong codes are counted from the first of them on
create table order_key (
    order_id uuid primary key references orders,
    secret varchar(22) not null,
    code varchar(4) not null,
    tries integer not null,
    tries_from timestamp with time zone
);
