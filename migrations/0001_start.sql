-- One text for SQLite and PostgreSQL: ids and JSON are text, time is UTC milliseconds in bigint,
-- days and periods are text ("2026-10-31", "2026-10"), shares are hundredths of a percent.

-- The only place that knows a platform's address. Erasure empties a row, nothing refers to a person after.
create table peers (
    id text primary key,
    channel text not null,
    address_hash text,
    address text,
    account text,
    created bigint not null
);
create unique index peers_by_address on peers (channel, address_hash);
create index peers_by_account on peers (account);

-- What a person is in the middle of; changed by compare-and-set on version.
create table talks (
    peer text primary key,
    version bigint not null,
    next_number bigint not null,
    state text not null,
    updated bigint not null
);

-- Deliveries that had their turn, kept 7 days. The key is a keyed hash of channel, address and
-- delivery id, so it outlives an erasure without pointing at anybody.
create table seen (
    delivery text primary key,
    peer text not null,
    first_number bigint not null,
    end_number bigint not null,
    intent text not null,
    confidence double precision not null,
    at bigint not null
);
create index seen_by_age on seen (at);

-- The transcript and the outbox in one: what was said (masked) and what is to be sent, numbered per person.
create table messages (
    peer text not null,
    number bigint not null,
    direction text not null,
    kind text not null,
    body text not null,
    delivery text,
    state text not null,
    owner text,
    at bigint not null,
    primary key (peer, number)
);
-- On the state alone, so that new rows are appended to it: what is open is little and short-lived.
create index messages_open on messages (state) where state in ('queued', 'sending');
create index messages_by_age on messages (at);

create table accounts (
    id text primary key,
    role text not null,
    unit text not null,
    created bigint not null,
    revoked bigint
);

create table invites (
    code_hash text primary key,
    role text not null,
    unit text not null,
    created bigint not null,
    expires bigint not null,
    used bigint,
    account text
);

-- Who did what, by pseudonymous ids only.
create table audit (
    id text primary key,
    at bigint not null,
    actor text not null,
    action text not null,
    detail text not null
);
create index audit_by_action on audit (action, at, actor);

-- A rating is one of an episode; it outlives the person who gave it.
create table ratings (
    episode text primary key,
    peer text,
    flow text,
    channel text not null,
    unit text,
    period text not null,
    level bigint not null,
    reason text,
    comment text,
    helper text,
    visited text,
    created bigint not null,
    changed bigint not null
);
create index ratings_by_peer on ratings (peer);

-- Kept in step with ratings in the same transaction, so that answers never scan.
create table rating_counters (
    period text not null,
    unit text not null,
    flow text not null,
    channel text not null,
    level bigint not null,
    count bigint not null,
    primary key (period, unit, flow, channel, level)
);

create table units (
    id text primary key,
    edition bigint not null,
    level text not null,
    parent text,
    name text not null,
    official text not null,
    aliases text not null,
    valid_from text not null,
    valid_to text,
    position bigint not null
);

create table unit_links (
    old_unit text not null,
    new_unit text not null,
    part boolean not null,
    primary key (old_unit, new_unit)
);

-- Every file that was taken in, by its content.
create table imports (
    id text primary key,
    kind text not null,
    file text not null,
    sha256 text not null,
    actor text not null,
    at bigint not null
);
create unique index imports_by_content on imports (kind, sha256);

-- A correction is a new version; the greatest one counts. null is not 0.
create table figures (
    indicator text not null,
    period text not null,
    ends text not null,
    unit text not null,
    version bigint not null,
    numerator bigint,
    denominator bigint,
    rate bigint,
    source text not null,
    import text not null,
    line bigint not null,
    primary key (indicator, period, unit, version)
);
create index figures_by_unit on figures (unit, indicator, ends, version);

create table targets (
    indicator text not null,
    period text not null,
    unit text not null,
    version bigint not null,
    target bigint not null,
    source text not null,
    import text not null,
    line bigint not null,
    primary key (indicator, period, unit, version)
);

-- Averages as a plan printed them, beside what its rows give.
create table published_averages (
    indicator text not null,
    period text not null,
    level text not null,
    version bigint not null,
    rate bigint,
    target bigint,
    source text not null,
    import text not null,
    line bigint not null,
    primary key (indicator, period, level, version)
);

-- Bumped in the transaction that changes what others keep in memory.
create table revisions (
    name text primary key,
    number bigint not null
);
insert into revisions (name, number) values ('units', 0), ('figures', 0);
