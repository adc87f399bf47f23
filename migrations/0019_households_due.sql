-- What is due in a household. Its code is sealed with the key of the installation, which is not in the database: only
-- the program can say which card is meant, and the database alone still leads to no door. reminded is the day of the
-- agreed visit that its helper was reminded of.
alter table households add column code text;
alter table households add column lang text not null default 'vi';
alter table households add column reminded text;
-- When the visit began that knew how far somebody gets; one that teaches nobody does not undo it.
alter table households add column skilled text;
create index households_by_revisit on households (revisit);
create index households_by_obstacle on households (hamlet, obstacle);

-- Two helpers who write down the same household on the same day.
create index visits_by_unit on visits (unit, day, household, actor);

-- Since when a household wants nothing kept: a visit from before, which a phone sends later, brings nothing back. Only the
-- keyed hash stands here.
create table households_forgotten (
    id text primary key,
    begun text not null
);
