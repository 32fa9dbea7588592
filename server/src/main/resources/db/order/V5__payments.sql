alter table orders add column pay_by timestamp with time zone;

create index orders_unpaid on orders (status, pay_by);

-- the ledger: rows are added, never changed. Of a payment or of a refund, by the id its maker gave it
create table payment_entry (
    id bigint generated always as identity primary key,
    payment_id uuid not null,
    kind varchar(20) not null,
    order_id uuid not null references orders,
    -- of a refund: the payment whose money goes back; of a payment: itself
    of_payment uuid not null,
    -- of a refund: the ticket that was cancelled or rejected
    ticket_id uuid,
    method varchar(20) not null,
    won bigint not null,
    -- the terminal's approval number, the voucher's code
    reference varchar(100),
    recorded_at timestamp with time zone not null,
    unique (payment_id, kind)
);

create index payment_entry_order on payment_entry (order_id, id);

-- refunds that are not settled yet; asked: the acquirer may have settled it already
create table refund_task (
    refund_id uuid primary key,
    order_id uuid not null,
    ticket_id uuid,
    asked boolean not null,
    attempts integer not null,
    next_at timestamp with time zone not null
);

-- what was taken from vouchers so far
create table voucher_use (
    code varchar(8) primary key,
    used bigint not null,
    times integer not null
);
