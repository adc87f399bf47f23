-- Shares of fewer than ten have no place: the index that ranks holds of how many a share is.

drop index figures_by_rate;
create index figures_by_rate on figures (indicator, period, class, rate, target, denominator) where counts;
