create table device (
    device_id uuid not null primary key,
    reported_at timestamp with time zone not null,
    kind varchar(20) not null,
    name varchar(40) not null,
    version varchar(40) not null,
    language varchar(2) not null,
    screen_width int not null,
    screen_height int not null,
    uptime_seconds bigint not null,
    answer_millis bigint not null,
    heap_megabytes int not null,
    most_heap_megabytes int not null,
    printer varchar(20),
    last_order_at timestamp with time zone,
    clock_off_millis bigint not null
);
