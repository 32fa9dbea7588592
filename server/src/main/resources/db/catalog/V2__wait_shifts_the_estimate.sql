-- what was estimated when staff chose wait_minutes; null: there was no estimate
alter table shop_switches add column wait_estimated int;
