-- W3C trace context of what wrote the row: the message goes on with it
alter table outbox add column traceparent varchar(55);
