create table thing (
    id uuid primary key,
    name varchar(100) not null,
    made_at timestamp with time zone not null
);
