-- What the province adds to the content while the program runs.

update revisions set name = 'directory' where name = 'units';

-- Outages that were announced; one of a system counts at a time, ended ones stay as history.
create table outages (
    id text primary key,
    system text not null,
    body text not null,
    english text,
    until bigint not null,
    ended bigint,
    actor text not null,
    at bigint not null
);
create index outages_by_system on outages (system, ended);

-- Who asked to be told when an outage is over; the row goes when they were told.
create table outage_waiters (
    outage text not null,
    peer text not null,
    lang text not null,
    primary key (outage, peer)
);
create index outage_waiters_by_peer on outage_waiters (peer);

-- The centres of units, as the province took them in; the whole list at once.
create table offices (
    unit text primary key,
    address text not null,
    hours text not null,
    phone text not null,
    helper text not null,
    source text not null,
    checked_on text not null,
    import text not null
);
