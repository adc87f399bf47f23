-- What civil servants want to be told of a unit without asking, and since when: the figures of each period, a fall
-- (below the target, or by more than so many hundredths of a percent), a target that is missed as the year ends.
create table followings (
    peer text not null,
    unit text not null,
    periods_since bigint,
    falls_since bigint,
    most_fall bigint not null,
    year_end_since bigint,
    lang text not null,
    primary key (peer, unit)
);

-- What they were told; the greatest number of a figure is what they know of it. rate and target in hundredths of a
-- percent.
create table pushes (
    peer text not null,
    unit text not null,
    kind text not null,
    indicator text not null,
    period text not null,
    number bigint not null,
    rate bigint not null,
    target bigint,
    at bigint not null,
    primary key (peer, unit, kind, indicator, period, number)
);
create index pushes_by_age on pushes (at);
