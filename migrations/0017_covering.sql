-- Lists of a class and what moved since are found in the indexes alone; rows are read only of what is told.

drop index figures_by_rate;
create index figures_by_rate on figures (indicator, period, class, rate, target, denominator, unit, counts) where counts;
drop index figures_by_unit;
create index figures_by_unit on figures (unit, indicator, ends, period, rate, denominator, counts) where counts;
