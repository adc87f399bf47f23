-- Figures that answer questions without scanning: the version that counts is marked, with the class of its unit
-- (edition and level) and the target that holds for it beside it.

alter table figures add column class text not null default '';
alter table figures add column counts boolean not null default false;
alter table figures add column target bigint;
update figures set class = coalesce((select u.edition || ':' || u.level from units u where u.id = figures.unit), '');
update figures set counts = true where version = (select max(g.version) from figures g
    where g.indicator = figures.indicator and g.period = figures.period and g.unit = figures.unit);
update figures set target = (select t.target from targets t where t.indicator = figures.indicator
    and t.unit = figures.unit and t.period = substr(figures.period, 1, 4) order by t.version desc limit 1);
drop index figures_by_unit;
create index figures_by_unit on figures (unit, indicator, ends) where counts;
create index figures_by_rate on figures (indicator, period, class, rate, target) where counts;
create index figures_by_import on figures (import);

alter table targets add column counts boolean not null default false;
update targets set counts = true where version = (select max(t.version) from targets t
    where t.indicator = targets.indicator and t.period = targets.period and t.unit = targets.unit);
create index targets_by_unit on targets (indicator, unit, period) where counts;

create index units_by_parent on units (parent);

-- Which periods exist of what, so that "the latest" is one row.
create table figure_periods (
    indicator text not null,
    class text not null,
    ends text not null,
    period text not null,
    primary key (indicator, class, ends, period)
);
insert into figure_periods (indicator, class, ends, period)
    select distinct indicator, class, ends, period from figures;

-- An import that was taken back counts no more.
alter table imports add column reverted bigint;
alter table imports add column row_count bigint;

-- Ratings by unit without flow and channel, and of all units together ('*'), so that a question reads few rows.
create table rating_totals (
    unit text not null,
    period text not null,
    level bigint not null,
    count bigint not null,
    primary key (unit, period, level)
);
insert into rating_totals (unit, period, level, count)
    select '*', period, level, sum(count) from rating_counters group by period, level;
insert into rating_totals (unit, period, level, count)
    select unit, period, level, sum(count) from rating_counters where unit <> '' group by unit, period, level;

-- The figures that count, as they are told.
create view told_figures as
    select f.indicator, f.unit, f.class, f.period, f.ends, f.numerator, f.denominator, f.rate, f.target, f.source, i.at
    from figures f join imports i on i.id = f.import where f.counts;
create index targets_by_import on targets (import);

-- The target that holds for a figure: the unit's own of the period, else of its year, else that of the unit above
-- it, else of the one above that.
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
            where u.id = f.unit and t.counts and t.indicator = f.indicator
            and t.period = substr(f.period, 1, 4))) as target
    from figures f;
