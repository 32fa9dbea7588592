create table ticket (
    ticket_id uuid primary key,
    version bigint not null,
    order_id uuid not null,
    order_number varchar(20) not null,
    shop_id varchar(100) not null,
    placed_at timestamp with time zone not null,
    status varchar(20) not null,
    status_at timestamp with time zone not null,
    acknowledged boolean not null,
    calls integer not null,
    called_at timestamp with time zone,
    reason varchar(20),
    before_status varchar(20),
    before_status_at timestamp with time zone,
    -- what never changes after the order was placed: service, shop, lines, total, the other shops
    content varchar(1000000) not null
);

-- every step of every ticket; a command is done once
create table ticket_step (
    ticket_id uuid not null,
    version bigint not null,
    happening varchar(30) not null,
    status varchar(20) not null,
    done_at timestamp with time zone not null,
    done_by varchar(100) not null,
    command_id uuid,
    primary key (ticket_id, version),
    unique (ticket_id, command_id)
);

create table outbox (
    id bigint generated always as identity primary key,
    address varchar(100) not null,
    type varchar(100) not null,
    message_key varchar(100) not null,
    version bigint not null,
    body varchar(1000000) not null
);
