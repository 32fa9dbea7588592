create table board_ticket (
    ticket_id uuid not null primary key,
    version bigint not null,
    number varchar(20) not null,
    shop varchar(4000) not null,
    place varchar(20) not null,
    placed_at timestamp with time zone not null,
    called_at timestamp with time zone,
    calls int not null,
    changed_at timestamp with time zone not null
);

create index board_ticket_place on board_ticket (place, changed_at);

create table staff_call (
    call_id uuid not null primary key,
    device varchar(80) not null,
    called_at timestamp with time zone not null,
    answered_at timestamp with time zone
);
