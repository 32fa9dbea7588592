-- beside a pause of the staff
alter table shop_switches add column overloaded boolean default false not null;
