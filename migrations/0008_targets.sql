-- A target that was taken away stays as its last version, which does not count.
alter table targets add column withdrawn boolean not null default false;

-- The target that holds for a figure: the unit's own of the period, else of its year, else that of the unit above
-- it by the same rule, else of the one above that.
drop view holding_targets;
create view holding_targets as
    select f.indicator, f.period, f.unit, f.version, coalesce(
        (select t.target from targets t where t.counts and t.indicator = f.indicator
            and t.unit = f.unit and t.period = f.period),
        (select t.target from targets t where t.counts and t.indicator = f.indicator
            and t.unit = f.unit and t.period = substr(f.period, 1, 4)),
        (select t.target from units u join targets t on t.unit = u.parent where u.id = f.unit
            and t.counts and t.indicator = f.indicator and t.period = f.period),
        (select t.target from units u join targets t on t.unit = u.parent where u.id = f.unit
            and t.counts and t.indicator = f.indicator and t.period = substr(f.period, 1, 4)),
        (select t.target from units u join units p on p.id = u.parent join targets t on t.unit = p.parent
            where u.id = f.unit and t.counts and t.indicator = f.indicator and t.period = f.period),
        (select t.target from units u join units p on p.id = u.parent join targets t on t.unit = p.parent
            where u.id = f.unit and t.counts and t.indicator = f.indicator
            and t.period = substr(f.period, 1, 4))) as target
    from figures f;
