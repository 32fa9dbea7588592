-- how many open tickets each shop has is counted for each order
create index order_ticket_open on order_ticket (shop_id, status, status_at);
