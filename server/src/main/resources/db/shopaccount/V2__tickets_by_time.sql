create index account_ticket_placed on account_ticket (shop_id, placed_at);
