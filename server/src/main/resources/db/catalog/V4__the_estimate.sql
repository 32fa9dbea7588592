-- minutes from order to call, as the kitchen's work tells: several processes show the same
alter table shop_switches add column estimated int;
