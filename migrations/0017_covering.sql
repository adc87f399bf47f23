-- Lists of a class are found in the index alone; rows are read only of what is told.

drop index figures_by_rate;
create index figures_by_rate on figures (indicator, period, class, rate, target, denominator, unit, counts) where counts;
