-- House visits. A household is known by a keyed hash of its hamlet and the code on its card: the database alone leads to
-- no person and no door. parts is JSON without the code; who wants nothing kept leaves only that.
create table visits (
    id text primary key,
    actor text not null,
    household text not null,
    hamlet text not null,
    unit text not null,
    day text not null,
    parts text not null,
    at bigint not null
);
create index visits_by_household on visits (household, day);

-- A household as its last visit left it; counted is what it adds to the counts, as JSON.
create table households (
    id text primary key,
    hamlet text not null,
    unit text not null,
    visit text not null,
    begun text not null,
    revisit text,
    obstacle text,
    counted text not null
);
create index households_by_hamlet on households (hamlet, revisit);

-- Counts by hamlet, commune and province, by month and for good ('all'): what coverage is told from.
create table visit_counts (
    scope text not null,
    period text not null,
    name text not null,
    count bigint not null,
    primary key (scope, period, name)
);
